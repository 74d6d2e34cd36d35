-- What is said is inside the sealed values: who, after whom, how often, on which day. In the open: group and week.
create table room (
  group_key varchar(40) not null primary key,
  wrapped_key varbinary(120) not null,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table room_topic (
  id uuid not null primary key,
  group_key varchar(40) not null,
  week varchar(8) not null check (week regexp '^[0-9]{4}-W[0-9]{2}$'),
  pages int not null check (pages between 1 and 50),
  head mediumblob not null,
  foreign key (group_key) references room (group_key),
  index room_topic_page (group_key, week, id)
) default charset=utf8mb4;

create table room_page (
  id uuid not null primary key,
  topic_id uuid not null,
  number int not null check (number between 1 and 50),
  content mediumblob not null,
  unique (topic_id, number),
  foreign key (topic_id) references room_topic (id)
) default charset=utf8mb4;

create table room_poll (
  id uuid not null primary key,
  topic_id uuid not null,
  content mediumblob not null,
  foreign key (topic_id) references room_topic (id),
  index room_poll_topic (topic_id)
) default charset=utf8mb4;
