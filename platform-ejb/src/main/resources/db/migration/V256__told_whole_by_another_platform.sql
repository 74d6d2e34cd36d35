-- What another platform tells of discussions, mergers and signals. Who spoke there cannot prove it here.
alter table reply modify nullifier binary(32) null;
alter table suggestion modify nullifier binary(32) null;

alter table proposal
  drop constraint proposal_second_is_a_person,
  add constraint proposal_second_is_of_a_group
    check (second_author_nullifier is null or second_group_key is not null);

alter table pilot_signal
  add column dossier_key varchar(80) null unique;
