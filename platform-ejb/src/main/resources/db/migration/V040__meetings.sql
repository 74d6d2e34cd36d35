create table meeting_rotation (
  id int not null primary key check (id = 1),
  next_chair varchar(40) null,
  version int not null,
  foreign key (next_chair) references stakeholder_group (group_key)
) default charset=utf8mb4;

insert into meeting_rotation (id, next_chair, version) values (1, null, 1);

create table meeting (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  title varchar(120) not null,
  meeting_date date null,
  start_time time null,
  minutes_available int not null check (minutes_available between 10 and 480),
  place varchar(300) null,
  chair_group varchar(40) null,
  secretary_group varchar(40) null,
  status varchar(20) not null check (status in ('PLANNED', 'HELD')),
  attendance_closed boolean not null,
  before_platform boolean not null,
  illustrative boolean not null,
  dossier_key varchar(80) null unique,
  version int not null,
  foreign key (chair_group) references stakeholder_group (group_key),
  foreign key (secretary_group) references stakeholder_group (group_key),
  constraint meeting_held_on_a_day check (status = 'PLANNED' or meeting_date is not null),
  constraint meeting_led_unless_earlier check (before_platform or (chair_group is not null and secretary_group is not null)),
  index meeting_by_day (status, meeting_date, start_time)
) default charset=utf8mb4;

create table meeting_attendance (
  meeting_id uuid not null,
  group_key varchar(40) not null,
  people int not null check (people between 0 and 2000),
  primary key (meeting_id, group_key),
  foreign key (meeting_id) references meeting (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;
