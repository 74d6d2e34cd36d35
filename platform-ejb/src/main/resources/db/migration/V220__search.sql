-- What can be found of all that is published, filled in the transaction that publishes, changes or takes it away. The words
-- stand as the platform cuts them, each with a letter before it, so that no setting of the server leaves short or common
-- ones out; docs/adr/0021.
create table search_entry (
  ref varchar(120) character set ascii collate ascii_bin not null primary key,
  kind varchar(20) not null check (kind in ('INPUT', 'PROPOSAL', 'MEETING', 'MINUTES', 'DECISION', 'FOLLOW_UP', 'PILOT',
    'RECOMMENDATION', 'CONSULTATION')),
  pilot_key varchar(80) null,
  address varchar(160) character set ascii collate ascii_bin not null,
  title varchar(300) not null,
  body mediumtext not null,
  words mediumtext collate utf8mb4_bin not null,
  index search_entry_of_kind (kind, ref),
  fulltext index search_entry_words (words)
) default charset=utf8mb4;

-- False until everything that was published before this table was entered.
create table search_state (
  id int not null primary key check (id = 1),
  complete boolean not null
) default charset=utf8mb4;

insert into search_state (id, complete) values (1, false);
