-- One text of a seated group to a decision; sealed until its last day is over, then for everyone to read.
create table group_reply (
  id uuid not null primary key,
  decision_number int not null,
  group_key varchar(40) not null,
  status varchar(20) not null check (status in ('WAITING', 'SAID', 'HIDDEN', 'REMOVED')),
  last_day date not null,
  wrapped_key varbinary(120) null,
  content varbinary(8300) null,
  words varchar(2000) null,
  constraint group_reply_once unique (decision_number, group_key),
  constraint group_reply_to foreign key (decision_number) references decision (number),
  constraint group_reply_of foreign key (group_key) references stakeholder_group (group_key),
  constraint group_reply_sealed_while_it_waits
    check ((status = 'WAITING') = (content is not null) and (status = 'WAITING') = (wrapped_key is not null)),
  constraint group_reply_said check ((status = 'WAITING') = (words is null)),
  key by_last_day (status, last_day)
) default charset=utf8mb4;
