create table number_series (
  name varchar(40) not null primary key,
  last_number int not null check (last_number > 0)
) default charset=utf8mb4;

create table stakeholder_group (
  group_key varchar(40) not null primary key check (group_key regexp '^[a-z][a-z0-9-]*$'),
  position int not null unique,
  name_nl varchar(120) not null,
  name_en varchar(120) not null,
  seated boolean not null,
  in_function boolean not null,
  vouched_by varchar(200) null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  admission varchar(20) not null check (admission in ('IMMEDIATE', 'WINDOW')),
  public_key varchar(120) null,
  version int not null
) default charset=utf8mb4;
