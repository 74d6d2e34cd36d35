create table consultation_round (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  dossier_key varchar(80) null unique,
  title varchar(160) not null,
  group_key varchar(40) not null,
  form varchar(20) not null check (form in ('MEETING', 'INTERVIEW', 'SURVEY')),
  sessions int null check (sessions > 0),
  participants int null check (participants >= 0),
  per_session boolean not null,
  note varchar(500) null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;
