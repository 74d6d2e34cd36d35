create table date_poll (
  id uuid not null primary key,
  meeting_number int not null unique,
  asked_by varchar(40) not null,
  closable_from date not null,
  last_day date not null,
  status varchar(20) not null check (status in ('OPEN', 'CLOSED', 'PICKED')),
  picked int null,
  version int not null,
  foreign key (meeting_number) references meeting (number),
  foreign key (asked_by) references stakeholder_group (group_key),
  index date_poll_due (status, last_day),
  check (last_day >= closable_from),
  check ((status = 'PICKED') = (picked is not null))
) default charset=utf8mb4;

create table date_poll_date (
  poll_id uuid not null,
  position int not null check (position between 1 and 6),
  offered_date date not null,
  start_time time not null,
  primary key (poll_id, position),
  foreign key (poll_id) references date_poll (id)
) default charset=utf8mb4;

-- Where each group stands, in a word: what is left of the answers when the poll is closed.
create table date_poll_stand (
  poll_id uuid not null,
  position int not null,
  group_key varchar(40) not null,
  leaning varchar(20) not null check (leaning in ('UNSAID', 'FOR', 'AGAINST', 'DIVIDED')),
  primary key (poll_id, position, group_key),
  foreign key (poll_id) references date_poll (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- Who can come when: random keys, no time, no order, no account (anonymity.md, section 4); gone when the poll is closed.
create table date_answer (
  id uuid not null primary key,
  poll_id uuid not null,
  group_key varchar(40) not null,
  nullifier binary(32) not null,
  constraint date_answer_one_per_member unique (poll_id, nullifier),
  foreign key (poll_id) references date_poll (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table date_answer_mark (
  answer_id uuid not null,
  position int not null,
  suits varchar(20) not null check (suits in ('YES', 'IF_NEED_BE', 'NO')),
  primary key (answer_id, position),
  foreign key (answer_id) references date_answer (id)
) default charset=utf8mb4;
