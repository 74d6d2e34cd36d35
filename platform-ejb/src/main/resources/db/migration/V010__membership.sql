create table admission_batch (
  id uuid not null primary key,
  group_key varchar(40) not null,
  digest binary(32) not null unique,
  cards int not null check (cards > 0),
  admission varchar(20) not null check (admission in ('IMMEDIATE', 'WINDOW')),
  organisation varchar(80) null,
  mandates varchar(80) not null,
  signature binary(64) not null,
  version int not null,
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table admission_card (
  id uuid not null primary key,
  lookup_id binary(32) not null unique,
  batch_id uuid not null,
  claimed_for binary(32) null,
  version int not null,
  foreign key (batch_id) references admission_batch (id)
) default charset=utf8mb4;

-- Days only, and no row for a person: the seats of a batch are one sealed value, as long for nobody as for everybody.
create table admission_window (
  id uuid not null primary key,
  batch_id uuid not null unique,
  status varchar(20) not null check (status in ('ANNOUNCED', 'OPEN', 'CHOOSING', 'CLOSED', 'ENDED')),
  opens date not null,
  closes date not null,
  extensions int not null check (extensions between 0 and 2),
  seen_by varchar(40) null,
  seats mediumblob null,
  version int not null,
  foreign key (batch_id) references admission_batch (id),
  foreign key (seen_by) references stakeholder_group (group_key),
  check (closes >= opens),
  check ((status = 'ENDED') = (seats is null))
) default charset=utf8mb4;

create table given_pseudonym (
  id uuid not null primary key,
  group_key varchar(40) not null,
  pseudonym varchar(80) not null,
  unique (group_key, pseudonym),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table member (
  id uuid not null primary key,
  group_key varchar(40) not null,
  lookup_id binary(32) not null unique,
  wrapped_secret varbinary(120) not null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  organisation varchar(80) null,
  pseudonym varchar(80) null,
  mandates varchar(80) not null,
  version int not null,
  unique (group_key, pseudonym),
  foreign key (group_key) references stakeholder_group (group_key),
  check ((shown_as = 'ORGANISATION') = (organisation is not null)),
  check ((shown_as = 'PSEUDONYM') = (pseudonym is not null))
) default charset=utf8mb4;
