-- The index of the search is written anew beside the one in use, and put in its place: whoever publishes writes to both, so
-- that nothing is lost meanwhile, and waits for no more than one step. Between two times the table beside holds only what
-- was published since; docs/adr/0032.
create table search_anew like search_entry;

-- Which node writes anew; nobody else touches it, so that it may change while others publish.
create table search_copying (
  id int not null primary key check (id = 1),
  run char(36) null
) default charset=utf8mb4;

insert into search_copying (id, run) values (1, null);

-- Entries have their words once more where a first look is enough: all are made anew at the next start.
update search_state set complete = false where id = 1;
