-- A proposal that nobody made: what it comes from, such as follow-up/2026-004-1. Once for each.
alter table proposal
  add column raised_by varchar(100) null unique after dossier_key,
  add constraint proposal_raised_by_nobody check (raised_by is null or author_nullifier is null);
