create table minutes_version (
  id uuid not null primary key,
  minutes_id uuid not null,
  number int not null check (number > 0),
  kind varchar(20) not null check (kind in ('MINUTES', 'ERRATUM')),
  status varchar(20) not null check (status in ('DRAFT', 'OFFERED', 'REPLACED', 'PUBLISHED', 'LAPSED')),
  offered_on date null,
  closed_on date null,
  reason text null,
  foreign key (minutes_id) references minutes (id),
  unique key one_number_a_version (minutes_id, number),
  constraint version_offered_on_a_day check (status <> 'OFFERED' or offered_on is not null),
  constraint version_closed_on_a_day check ((status in ('REPLACED', 'PUBLISHED', 'LAPSED')) = (closed_on is not null)),
  index minutes_version_by_status (status, closed_on)
) default charset=utf8mb4;

insert into minutes_version (id, minutes_id, number, kind, status, offered_on, closed_on)
  select id, id, 1, 'MINUTES', status, offered_on, published_on from minutes;

alter table minutes_item
  add column version_id uuid null after id,
  add column origin_id uuid null after version_id;
update minutes_item set version_id = minutes_id, origin_id = id;
alter table minutes_item
  drop foreign key minutes_item_ibfk_1,
  drop index minutes_item_in_order,
  drop column minutes_id,
  modify column version_id uuid not null,
  modify column origin_id uuid not null,
  add foreign key (version_id) references minutes_version (id),
  add index minutes_item_in_order (version_id, position);

alter table minutes_confirmation
  add column version_id uuid null after id,
  add column how varchar(20) null check (how in ('QUORUM', 'SECRETARY')) after is_confirmed;
update minutes_confirmation
  set version_id = minutes_id, how = if(is_confirmed, if(by_secretary, 'SECRETARY', 'QUORUM'), null);
alter table minutes_confirmation
  drop foreign key minutes_confirmation_ibfk_1,
  drop index one_confirmation_a_group,
  drop column minutes_id,
  drop column is_confirmed,
  modify column version_id uuid not null,
  add foreign key (version_id) references minutes_version (id),
  add unique key one_confirmation_a_group (version_id, group_key);

create table minutes_objector (
  confirmation_id uuid not null,
  nullifier char(64) character set ascii not null,
  primary key (confirmation_id, nullifier),
  foreign key (confirmation_id) references minutes_confirmation (id)
) default charset=utf8mb4;

alter table minutes drop constraint minutes_offered_on_a_day, drop column offered_on;
