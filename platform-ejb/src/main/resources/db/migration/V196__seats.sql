-- Who sits at a meeting and who is asked in a round is as it was when they began, whatever the table agrees after that.
create table meeting_seat (
  meeting_id uuid not null,
  place int not null check (place >= 0),
  group_key varchar(40) not null,
  primary key (meeting_id, group_key),
  foreign key (meeting_id) references meeting (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table round_seat (
  round_id uuid not null,
  place int not null check (place >= 0),
  group_key varchar(40) not null,
  primary key (round_id, group_key),
  foreign key (round_id) references consent_round (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- Until now nobody could come to the table or leave it, so all of them had the groups that sit now.
insert into meeting_seat (meeting_id, place, group_key)
  select m.id, g.position, g.group_key from meeting m join stakeholder_group g on g.seated where not m.before_platform;

insert into round_seat (round_id, place, group_key)
  select r.id, g.position, g.group_key from consent_round r join stakeholder_group g on g.seated;

-- A proposal that asks the table to seat a group, or not to seat it any more.
create table seat_request (
  proposal_number int not null primary key,
  group_key varchar(40) not null,
  seated boolean not null,
  vouched_by varchar(200) null,
  title varchar(120) not null,
  hindered_in int null,
  version int not null,
  foreign key (proposal_number) references proposal (number),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- Who came to the table or left it: founded so, or in which round the table agreed. Public, of groups.
create table seat_change (
  id uuid not null primary key,
  group_key varchar(40) not null,
  sequence int not null check (sequence > 0),
  seated boolean not null,
  changed_on date null,
  round_number int null,
  foreign key (group_key) references stakeholder_group (group_key),
  foreign key (round_number) references consent_round (number),
  constraint seat_change_once unique (group_key, sequence),
  constraint seat_change_founded_or_agreed check ((sequence = 1) = (round_number is null))
) default charset=utf8mb4;

insert into seat_change (id, group_key, sequence, seated, changed_on, round_number)
  select cast(md5(concat('founded ', g.group_key)) as uuid), g.group_key, 1, g.seated,
    (select min(cast(json_value(convert(l.manifest using utf8mb4), '$.date') as date)) from log_entry l
      where l.kind = 'SEATING' and l.ref = concat('group/', g.group_key)), null
  from stakeholder_group g;
