-- What public numbers of a pilot ask the table to look at. They tell nothing that the numbers do not.
create table pilot_signal (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  indicator_key varchar(80) not null,
  pilot_key varchar(80) not null,
  reason varchar(20) not null check (reason in ('THRESHOLD', 'WORSENING')),
  since varchar(10) not null,
  seen varchar(10) not null,
  state varchar(20) not null check (state in ('RAISED', 'ANSWERED', 'GONE')),
  raised_reason varchar(20) null,
  version int not null,
  constraint signal_of_indicator foreign key (indicator_key) references indicator (indicator_key),
  constraint signal_of_pilot foreign key (pilot_key) references pilot (pilot_key),
  constraint signal_raised_once unique (indicator_key, raised_reason),
  constraint signal_raised_says_why check ((state = 'RAISED') = (raised_reason is not null)),
  index signal_by_pilot (pilot_key, number),
  index signal_by_indicator (indicator_key, number)
) default charset=utf8mb4;
