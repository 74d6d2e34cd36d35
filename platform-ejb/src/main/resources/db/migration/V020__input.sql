-- no time, no order of arrival: random ids, the ISO week alone
create table anonymous_input (
  id uuid not null primary key,
  lookup_id binary(32) not null unique,
  content blob not null,
  receipt_key varbinary(100) null,
  screening_key varbinary(100) not null,
  pilot_key varchar(80) null,
  as_group varchar(40) null references stakeholder_group (group_key),
  week char(8) not null check (week regexp '^[0-9]{4}-W[0-9]{2}$'),
  status varchar(20) not null check (status in ('RECEIVED', 'ASKED', 'HELD', 'APPROVED', 'WITHHELD', 'PUBLISHED')),
  reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE')),
  text_change varchar(10) null check (text_change in ('REDACTED', 'REWORDED')),
  proposal blob null,
  original_salt blob null,
  reword_allowed boolean not null,
  awaits_answer boolean not null,
  decided_week char(8) null check (decided_week regexp '^[0-9]{4}-W[0-9]{2}$'),
  out_anyway boolean not null,
  published_number int null unique check (published_number > 0),
  version int not null,
  check ((status = 'WITHHELD') = (reason is not null)),
  check (status <> 'PUBLISHED' or published_number is not null),
  check ((text_change is null) = (proposal is null)),
  index anonymous_input_to_do (status, published_number),
  index anonymous_input_to_answer (awaits_answer)
) default charset=utf8mb4;

create table screening_judgement (
  id uuid not null primary key,
  input_id uuid null,
  group_key varchar(40) not null references stakeholder_group (group_key),
  nullifier binary(32) not null,
  text_change varchar(10) null check (text_change in ('REDACTED', 'REWORDED')),
  proposal blob null,
  reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE')),
  unique (input_id, nullifier),
  foreign key (input_id) references anonymous_input (id) on delete cascade
) default charset=utf8mb4;

-- place: in its own dialogue, which says nothing of when
create table input_message (
  id uuid not null primary key,
  input_id uuid null,
  place int not null,
  from_group varchar(40) null references stakeholder_group (group_key),
  content blob not null,
  offers_help boolean not null,
  unique (input_id, place),
  foreign key (input_id) references anonymous_input (id) on delete cascade
) default charset=utf8mb4;

create table published_input (
  number int not null primary key check (number > 0),
  text varchar(1000) null,
  text_change varchar(10) null check (text_change in ('REDACTED', 'REWORDED')),
  reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE')),
  pilot_key varchar(80) null,
  as_group varchar(40) null references stakeholder_group (group_key),
  week char(8) not null check (week regexp '^[0-9]{4}-W[0-9]{2}$'),
  illustrative boolean not null,
  before_platform boolean not null,
  dossier_key varchar(80) null unique,
  version int not null,
  check ((text is null) = (reason is not null)),
  index published_input_of_pilot (pilot_key, number)
) default charset=utf8mb4;

-- when the next batch is due; says nothing of any input
create table publication_round (
  name varchar(20) not null primary key,
  due datetime null
) default charset=utf8mb4;

insert into publication_round(name) values ('input');
