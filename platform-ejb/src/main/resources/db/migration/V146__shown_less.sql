-- No count of changes; names that she laid down are sealed under her own secret.
alter table member
  drop column version,
  add column earlier_names varbinary(720) null after pseudonym,
  add constraint earlier_names_are_laid_down check (earlier_names is null or shown_as <> 'ORGANISATION');
