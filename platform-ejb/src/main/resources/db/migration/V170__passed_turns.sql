create table meeting_pass (
  meeting_id uuid not null,
  turn_role varchar(20) not null check (turn_role in ('CHAIR', 'SECRETARY')),
  group_key varchar(40) not null,
  primary key (meeting_id, turn_role, group_key),
  foreign key (meeting_id) references meeting (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;
