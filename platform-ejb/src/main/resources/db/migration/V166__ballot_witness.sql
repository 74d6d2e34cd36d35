-- Somebody outside whom all seated groups agreed on: the ballots of an agenda are sealed for her key.
create table ballot_witness (
  id uuid not null primary key,
  name varchar(120) not null,
  public_key binary(32) not null,
  state varchar(20) not null check (state in ('PUT_FORWARD', 'APPOINTED', 'REPLACED')),
  appointed_on date null,
  index ballot_witness_by_state (state, name),
  constraint ballot_witness_appointed_on_a_day check ((state = 'PUT_FORWARD') = (appointed_on is null))
) default charset=utf8mb4;

create table ballot_witness_agreement (
  id uuid not null primary key,
  witness_id uuid not null,
  group_key varchar(40) not null,
  agreed boolean not null,
  constraint ballot_witness_agreement_once unique (witness_id, group_key),
  constraint ballot_witness_agreement_on foreign key (witness_id) references ballot_witness (id),
  constraint ballot_witness_agreement_of foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- Who of a group agrees, while the group does not yet: a nullifier of that witness alone.
create table ballot_witness_agreer (
  agreement_id uuid not null,
  nullifier char(64) character set ascii not null,
  primary key (agreement_id, nullifier),
  constraint ballot_witness_agreer_of foreign key (agreement_id) references ballot_witness_agreement (id)
) default charset=utf8mb4;

-- The salt of a commitment is the witness's alone: with it, who has the database could try what the ballots were.
alter table agenda
  drop column salt,
  add column witness_key binary(32) null after commitment;

-- Of draft and published agendas for a while: closed for the witness, so that nobody here can open them.
create table agenda_ballots (
  meeting_number int not null primary key,
  sealed mediumblob not null,
  constraint agenda_ballots_of_agenda foreign key (meeting_number) references agenda (meeting_number)
) default charset=utf8mb4;
