-- Polls: questions and results as one document each, which never change once they stand.
create table public_poll (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  dossier_key varchar(80) null unique,
  title varchar(160) not null,
  why varchar(600) not null,
  use_of_it varchar(600) not null,
  asked_by varchar(40) not null,
  opens date not null,
  closes date not null,
  everyone boolean not null,
  questions mediumtext not null,
  status varchar(20) not null check (status in ('ANNOUNCED', 'COUNTED', 'WITHDRAWN')),
  withdrawn_because varchar(600) null,
  results mediumtext null,
  set_aside boolean not null,
  wrapped_key varbinary(120) null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (asked_by) references stakeholder_group (group_key),
  index public_poll_due (status, closes),
  check (closes >= opens),
  check ((status = 'COUNTED') = (results is not null)),
  check ((status = 'WITHDRAWN') = (withdrawn_because is not null)),
  check ((status = 'ANNOUNCED') = (wrapped_key is not null))
) default charset=utf8mb4;

create table public_poll_group (
  poll_id uuid not null,
  group_key varchar(40) not null,
  primary key (poll_id, group_key),
  foreign key (poll_id) references public_poll (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- Held by who asks for a group, so that two at once wait for each other. A row says that the group asked once.
create table public_poll_asker (
  group_key varchar(40) not null primary key,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- What an open poll holds, sealed: no row for a person, none that appears when somebody answers; gone when it is over.
create table public_poll_box (
  id uuid not null primary key,
  poll_id uuid not null,
  number int not null check (number between 0 and 32),
  content mediumblob not null,
  constraint public_poll_box_once unique (poll_id, number),
  foreign key (poll_id) references public_poll (id)
) default charset=utf8mb4;
