-- Learning moments of pilots. What groups say lies sealed until all of it is public at once; a row for each from the start.
create table evaluation (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  pilot_key varchar(80) not null,
  kind varchar(20) not null check (kind in ('INTERIM', 'FINAL')),
  state varchar(20) not null check (state in ('OPEN', 'SAID', 'DONE')),
  open_for varchar(80) null unique,
  opened_by varchar(40) not null,
  meeting_number int null,
  held_on date not null,
  next_look date not null,
  last_day date not null,
  summary varchar(4000) null,
  wrapped_key varbinary(120) null,
  proposal_number int null,
  dossier_key varchar(100) null unique,
  illustrative boolean not null,
  version int not null,
  foreign key (pilot_key) references pilot (pilot_key),
  foreign key (opened_by) references stakeholder_group (group_key),
  foreign key (meeting_number) references meeting (number),
  foreign key (proposal_number) references proposal (number),
  constraint evaluation_one_open_for_a_pilot check ((state = 'OPEN') = (open_for is not null)),
  constraint evaluation_sealed_while_open check ((state = 'OPEN') = (wrapped_key is not null)),
  index evaluation_by_pilot (pilot_key, number),
  index evaluation_by_state (state, next_look)
) default charset=utf8mb4;

create table evaluation_criterion (
  evaluation_id uuid not null,
  position int not null check (position >= 0),
  criterion_key varchar(80) not null,
  text varchar(300) not null,
  primary key (evaluation_id, position),
  foreign key (evaluation_id) references evaluation (id)
) default charset=utf8mb4;

create table evaluation_proposal (
  evaluation_id uuid not null,
  proposal_number int not null,
  primary key (evaluation_id, proposal_number),
  foreign key (evaluation_id) references evaluation (id),
  foreign key (proposal_number) references proposal (number)
) default charset=utf8mb4;

create table group_statement (
  id uuid not null primary key,
  evaluation_id uuid not null,
  position int not null check (position >= 0),
  group_key varchar(40) not null,
  status varchar(20) not null check (status in ('WAITING', 'SAID', 'SILENT', 'HIDDEN', 'REMOVED')),
  content mediumblob null,
  words text null,
  advice varchar(20) null check (advice in ('PERMANENT', 'EXTEND', 'END')),
  constraint group_statement_once unique (evaluation_id, group_key),
  foreign key (evaluation_id) references evaluation (id),
  foreign key (group_key) references stakeholder_group (group_key),
  constraint group_statement_sealed_while_it_waits check ((status = 'WAITING') = (content is not null)),
  constraint group_statement_said check ((status in ('WAITING', 'SILENT')) = (words is null))
) default charset=utf8mb4;

create table group_judgement (
  statement_id uuid not null,
  position int not null check (position >= 0),
  judgement varchar(20) not null check (judgement in ('MET', 'PARTLY', 'NOT_MET', 'CANNOT_SAY')),
  primary key (statement_id, position),
  foreign key (statement_id) references group_statement (id)
) default charset=utf8mb4;
