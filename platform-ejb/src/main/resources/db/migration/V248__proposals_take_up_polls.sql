create table proposal_poll (
  proposal_id uuid not null,
  poll_number int not null,
  primary key (proposal_id, poll_number),
  constraint proposal_poll_of_proposal foreign key (proposal_id) references proposal (id),
  constraint proposal_poll_of_poll foreign key (poll_number) references public_poll (number)
) default charset=utf8mb4;

-- Of an offer that waits, as its inputs.
alter table merge_offer
  add column polls varchar(300) null after signals;
