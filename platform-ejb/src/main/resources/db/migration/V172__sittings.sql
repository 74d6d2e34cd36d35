-- The clock of a meeting that is going on: since when the item is on the table and a group has the floor. A stopped server
-- loses nothing of it; both instants are gone when it pauses or ends, and what is kept is whole minutes a group.
create table sitting (
  meeting_number int not null primary key,
  state varchar(20) not null check (state in ('WAITING', 'RUNNING', 'PAUSED', 'ENDED')),
  position int not null check (position >= 0),
  item_since datetime null,
  floor_group varchar(40) null,
  floor_since datetime null,
  floor_contribution char(36) character set ascii null,
  turn int not null,
  changes int not null,
  foreign key (meeting_number) references meeting (number),
  foreign key (floor_group) references stakeholder_group (group_key),
  index sitting_by_state (state),
  check ((state = 'RUNNING') = (item_since is not null)),
  check ((floor_group is null) = (floor_since is null)),
  check (floor_since is null or state = 'RUNNING'),
  check (floor_contribution is null or floor_since is not null)
) default charset=utf8mb4;

create table sitting_item_time (
  meeting_number int not null,
  position int not null,
  seconds int not null check (seconds >= 0),
  primary key (meeting_number, position),
  foreign key (meeting_number) references sitting (meeting_number)
) default charset=utf8mb4;

create table sitting_group_time (
  meeting_number int not null,
  position int not null,
  group_key varchar(40) not null,
  seconds int not null check (seconds >= 0),
  turns int not null check (turns >= 0),
  primary key (meeting_number, position, group_key),
  foreign key (meeting_number) references sitting (meeting_number),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table sitting_hand (
  meeting_number int not null,
  group_key varchar(40) not null,
  primary key (meeting_number, group_key),
  foreign key (meeting_number) references sitting (meeting_number),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- What members say from elsewhere: random keys, no time, no order, no account; gone when the minutes are out.
create table sitting_contribution (
  id uuid not null primary key,
  meeting_number int not null,
  position int not null check (position >= 0),
  group_key varchar(40) not null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  shown_label varchar(200) null,
  nullifier binary(32) not null,
  words text not null,
  was_read boolean not null,
  foreign key (meeting_number) references sitting (meeting_number),
  foreign key (group_key) references stakeholder_group (group_key),
  index sitting_contribution_of_item (meeting_number, position)
) default charset=utf8mb4;
