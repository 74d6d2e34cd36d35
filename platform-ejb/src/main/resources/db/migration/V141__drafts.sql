-- Texts that members typed and did not send. All equally long, sealed for one member, kept under a nullifier that only
-- her code makes. The week in which it goes if she does not come back is drawn by lot.
create table draft (
  id uuid not null primary key,
  nullifier char(64) character set ascii not null unique,
  content mediumblob not null,
  until_week varchar(8) not null check (until_week regexp '^[0-9]{4}-W[0-9]{2}$')
) default charset=utf8mb4;
