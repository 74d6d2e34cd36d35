-- A ballot is here as long as it can change. Once an agenda is composed it goes; its member keeps a copy that her secret alone
-- opens, found under a nullifier that has nothing to do with the ballot's own.
alter table ballot
  add column kept_under binary(32) null,
  add column kept varbinary(4200) null;

create table kept_ballot (
  id uuid not null primary key,
  meeting_number int not null,
  nullifier binary(32) not null,
  content varbinary(4200) not null,
  constraint kept_ballot_one_per_member unique (meeting_number, nullifier),
  constraint kept_ballot_of_box foreign key (meeting_number) references ballot_box (meeting_number)
) default charset=utf8mb4;

-- That a proposal was supported when a box was closed. If by one member alone, the mark is one that only she can make; else it
-- is random: which of the two cannot be seen.
create table counted_support (
  id uuid not null primary key,
  meeting_number int not null,
  proposal_number int not null,
  mark binary(32) not null,
  constraint counted_support_once unique (proposal_number, meeting_number),
  constraint counted_support_in_box foreign key (meeting_number) references ballot_box (meeting_number),
  constraint counted_support_of_proposal foreign key (proposal_number) references proposal (number)
) default charset=utf8mb4;

insert into counted_support (id, meeting_number, proposal_number, mark)
  select cast(concat(hex(random_bytes(6)), '4', substr(hex(random_bytes(2)), 2), '8', substr(hex(random_bytes(8)), 2)) as uuid),
    b.meeting_number, s.proposal_number, random_bytes(32)
  from ballot b join ballot_support s on s.ballot_id = b.id join ballot_box x on x.meeting_number = b.meeting_number
  where x.closed group by b.meeting_number, s.proposal_number;
delete s from ballot_support s join ballot b on b.id = s.ballot_id join ballot_box x on x.meeting_number = b.meeting_number
  where x.closed;
delete b from ballot b join ballot_box x on x.meeting_number = b.meeting_number where x.closed;
