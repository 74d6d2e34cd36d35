-- The words are sealed while they are hidden, and nowhere afterwards. Of who hid and confirmed: the group.
create table hiding (
  id uuid not null primary key,
  ref varchar(80) not null,
  open_ref varchar(80) null unique,
  reason varchar(20) not null check (reason in ('NAMES_SOMEONE', 'THREATENS_SOMEONE')),
  status varchar(20) not null check (status in ('HIDDEN', 'RETURNED', 'REMOVED')),
  hidden_by varchar(40) not null,
  confirmed_by varchar(40) null,
  last_day date not null,
  wrapped_key varbinary(120) null,
  words mediumblob null,
  returned_words binary(32) null,
  version int not null,
  foreign key (hidden_by) references stakeholder_group (group_key),
  foreign key (confirmed_by) references stakeholder_group (group_key),
  check (confirmed_by is null or confirmed_by <> hidden_by),
  check ((status = 'REMOVED') = (confirmed_by is not null)),
  check ((status = 'HIDDEN') = (words is not null)),
  check ((status = 'HIDDEN') = (open_ref is not null)),
  index hiding_about (ref, last_day),
  index hiding_due (status, last_day)
) default charset=utf8mb4;
