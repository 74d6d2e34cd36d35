create table dossier (
  id uuid not null primary key,
  title varchar(200) not null unique,
  language_tag varchar(8) not null,
  source text null,
  note text null
) default charset=utf8mb4;
