-- What the table sees in an evaluation is written by one member, and can be hidden as other words of members.
alter table evaluation
  add column summary_words varchar(20) not null default 'SHOWN' check (summary_words in ('SHOWN', 'HIDDEN', 'REMOVED'));
