create table proposal_signal (
  proposal_id uuid not null,
  signal_number int not null,
  primary key (proposal_id, signal_number),
  constraint proposal_signal_of_proposal foreign key (proposal_id) references proposal (id),
  constraint proposal_signal_of_signal foreign key (signal_number) references pilot_signal (number)
) default charset=utf8mb4;

-- A proposal that nobody made: what it comes from, such as signal/3. Once for each.
alter table proposal
  add column if not exists raised_by varchar(100) null unique after dossier_key;

-- Of an offer that waits, as its inputs.
alter table merge_offer
  add column signals varchar(300) null after inputs;
