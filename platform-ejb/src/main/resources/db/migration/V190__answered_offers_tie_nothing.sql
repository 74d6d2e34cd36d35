-- By what a merged proposal will be hers who offered it stands in the offer while it is open, and then in the proposal alone.
alter table merge_offer
  modify nullifier binary(32) null,
  modify merged_id uuid null;
update merge_offer set nullifier = null, merged_id = null where state <> 'OFFERED';
alter table merge_offer
  add constraint merge_offer_hers_while_open check ((state = 'OFFERED') = (nullifier is not null)),
  add constraint merge_offer_becomes_while_open check ((state = 'OFFERED') = (merged_id is not null));
