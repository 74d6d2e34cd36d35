-- Words in polls, and those of advice that a group brought in, can be hidden as other words of members.
alter table public_poll
  add column words varchar(20) not null default 'SHOWN' check (words in ('SHOWN', 'HIDDEN', 'REMOVED'));

alter table recommendation
  add column words varchar(20) not null default 'SHOWN' check (words in ('SHOWN', 'HIDDEN', 'REMOVED'));

-- The key of a recommendation is longer than the number of anything else.
alter table hiding
  modify column ref varchar(120) not null,
  modify column open_ref varchar(120) null;
