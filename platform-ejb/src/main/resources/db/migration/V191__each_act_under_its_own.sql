-- What is written for a meeting stands under a nullifier of its own: two of one member are not to be told from two of two.
-- What waits from before gets a random one: it stays, and nobody can take it back.
update sitting_contribution set nullifier = random_bytes(32);
alter table sitting_contribution
  add column turn int not null default 1 check (turn between 1 and 3) after nullifier,
  add constraint sitting_contribution_once unique (nullifier);
alter table sitting_contribution alter column turn drop default;

-- A draft stands under a nullifier of its own id. It stood on one of 64 places of its writer, where a later one of hers could
-- come to stand too; nothing leads from there to a place of the new kind.
delete from draft;
