create table proposal (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  title varchar(120) not null,
  question varchar(500) not null,
  purpose varchar(20) not null check (purpose in ('INFORM', 'DISCUSS', 'ADVISE', 'DECIDE')),
  minutes int not null check (minutes between 1 and 120),
  pilot_key varchar(80) null,
  group_key varchar(40) not null,
  shown_as varchar(20) null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  shown_label varchar(200) null,
  author_nullifier binary(32) null unique,
  state varchar(20) not null check (state in ('OPEN', 'PLACED', 'WITHDRAWN')),
  meeting_number int null,
  illustrative boolean not null,
  dossier_key varchar(80) null unique,
  version int not null,
  constraint proposal_of_group foreign key (group_key) references stakeholder_group (group_key),
  constraint proposal_of_a_person_or_of_a_group check ((shown_as is null) = (author_nullifier is null)),
  constraint proposal_placed_at_a_meeting check (state <> 'PLACED' or meeting_number is not null),
  constraint proposal_withdrawn_stands_nowhere check (state <> 'WITHDRAWN' or meeting_number is null),
  index proposal_by_state (state, number),
  index proposal_by_pilot (pilot_key, number)
) default charset=utf8mb4;

create table proposal_input (
  proposal_id uuid not null,
  input_number int not null,
  primary key (proposal_id, input_number),
  constraint proposal_input_of_proposal foreign key (proposal_id) references proposal (id),
  index proposal_input_by_input (input_number)
) default charset=utf8mb4;

-- What is supported: random keys, no time, no order, no account (anonymity.md, section 4).
create table ballot_box (
  meeting_number int not null primary key check (meeting_number > 0),
  closed boolean not null
) default charset=utf8mb4;

create table ballot (
  id uuid not null primary key,
  meeting_number int not null,
  group_key varchar(40) not null,
  nullifier binary(32) not null,
  constraint ballot_one_per_member unique (meeting_number, nullifier),
  constraint ballot_in_box foreign key (meeting_number) references ballot_box (meeting_number),
  constraint ballot_of_group foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table ballot_support (
  ballot_id uuid not null,
  proposal_number int not null,
  primary key (ballot_id, proposal_number),
  constraint ballot_support_on_ballot foreign key (ballot_id) references ballot (id),
  constraint ballot_support_of_proposal foreign key (proposal_number) references proposal (number)
) default charset=utf8mb4;
