-- A round that was closed on another platform is known again by the key that it has in the dossier.
alter table consent_round
  add column dossier_key varchar(80) null unique;
