-- A row for a key, under a mark that only its holder's secret makes: no member, no time, no order.
create table screener_key (
  id uuid not null primary key,
  group_key varchar(40) not null,
  mark binary(32) not null unique,
  public_key binary(32) not null,
  wrapped_secret varbinary(120) not null,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- absent_from: the first day on which nobody of the group is known to screen. While its screeners come it is the Monday
-- after the week of the last visit, so it tells the week and no day. stood_in_from: of the residents, for this group.
create table screening_watch (
  group_key varchar(40) not null primary key,
  absent_from date not null,
  stood_in_from date null,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;
