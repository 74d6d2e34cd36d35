-- What a proposal said before a suggestion was taken over; while its words are hidden these are too, in the sealed column.
create table proposal_earlier_text (
  id uuid not null primary key,
  proposal_number int not null,
  edition int not null check (edition > 0),
  title varchar(120) not null,
  question varchar(500) not null,
  sealed varbinary(2600) null,
  constraint proposal_earlier_text_once unique (proposal_number, edition),
  constraint proposal_earlier_text_of foreign key (proposal_number) references proposal (number)
) default charset=utf8mb4;

-- Two that were merged name the one that they became, which names both who proposed.
alter table proposal
  modify column state varchar(20) not null check (state in ('OPEN', 'PLACED', 'WITHDRAWN', 'MERGED')),
  add column edition int not null default 1 check (edition > 0) after words,
  add column merged_into int null after meeting_number,
  add column second_group_key varchar(40) null after author_nullifier,
  add column second_shown_as varchar(20) null check (second_shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')) after second_group_key,
  add column second_shown_label varchar(200) null after second_shown_as,
  add column second_author_nullifier binary(32) null unique after second_shown_label,
  add constraint proposal_merged_into_one foreign key (merged_into) references proposal (number),
  add constraint proposal_merged_says_into_which check ((state = 'MERGED') = (merged_into is not null)),
  add constraint proposal_second_of_group foreign key (second_group_key) references stakeholder_group (group_key),
  add constraint proposal_second_is_a_person check ((second_group_key is null) = (second_author_nullifier is null));

-- The text that a member supported: she is told when it changed since.
alter table ballot_support
  add column edition int not null default 1;

-- What can be read of each proposal, to find those that are alike. Rebuilt each night, so that no word stays in the index
-- that was hidden, removed or changed.
create table proposal_search (
  number int not null primary key,
  words varchar(640) not null,
  fulltext index proposal_search_words (words),
  constraint proposal_search_of foreign key (number) references proposal (number)
) default charset=utf8mb4;

insert into proposal_search (number, words)
  select number, concat(title, '\n', question) from proposal where words = 'SHOWN' and state <> 'WITHDRAWN';
