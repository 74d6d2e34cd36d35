alter table proposal
  add column words varchar(10) not null default 'SHOWN' check (words in ('SHOWN', 'HIDDEN', 'REMOVED')) after state;
