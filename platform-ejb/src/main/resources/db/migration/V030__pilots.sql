create table pilot (
  id uuid not null primary key,
  pilot_key varchar(80) not null unique check (pilot_key regexp '^[a-z][a-z0-9-]*$'),
  title varchar(120) not null,
  question varchar(500) not null,
  status varchar(20) not null check (status in ('PREPARING', 'RUNNING', 'PAUSED', 'ENDED', 'PERMANENT')),
  start_not_before date null,
  duration_months int null check (duration_months between 1 and 240),
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null
) default charset=utf8mb4;

create table pilot_condition (
  id uuid not null primary key,
  pilot_id uuid not null,
  position int not null,
  condition_key varchar(80) not null,
  edition int not null check (edition > 0),
  text varchar(500) not null,
  state varchar(20) not null check (state in ('AGREED', 'PROPOSED')),
  foreign key (pilot_id) references pilot (id),
  unique key one_text_per_edition (pilot_id, condition_key, edition)
) default charset=utf8mb4;

create table criterion (
  id uuid not null primary key,
  pilot_id uuid not null,
  position int not null,
  criterion_key varchar(80) not null,
  text varchar(300) not null,
  illustrative boolean not null,
  foreign key (pilot_id) references pilot (id),
  unique key one_criterion_per_key (pilot_id, criterion_key)
) default charset=utf8mb4;

create table indicator (
  id uuid not null primary key,
  criterion_id uuid not null,
  position int not null,
  indicator_key varchar(80) not null unique,
  text varchar(300) not null,
  unit varchar(60) null,
  kind varchar(20) not null check (kind in ('QUANTITATIVE', 'QUALITATIVE')),
  direction varchar(20) null check (direction in ('HIGHER', 'LOWER')),
  target decimal(18, 4) null,
  suppress_below int not null check (suppress_below >= 0),
  source_group varchar(40) not null,
  with_base boolean not null,
  foreign key (criterion_id) references criterion (id),
  foreign key (source_group) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table observation (
  id uuid not null primary key,
  indicator_id uuid not null,
  dossier_key varchar(80) null unique,
  period varchar(10) not null,
  value decimal(18, 4) not null,
  base int null check (base >= 0),
  note varchar(500) null,
  source_group varchar(40) not null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (indicator_id) references indicator (id),
  foreign key (source_group) references stakeholder_group (group_key),
  unique key one_value_per_period (indicator_id, period)
) default charset=utf8mb4;
