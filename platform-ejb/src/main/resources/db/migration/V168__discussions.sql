-- What members say under a proposal. Numbers count per proposal, for all to see; no time, no account.
create table discussion (
  proposal_number int not null primary key,
  said int not null,
  suggested int not null,
  constraint discussion_of_proposal foreign key (proposal_number) references proposal (number)
) default charset=utf8mb4;

create table reply (
  id uuid not null primary key,
  proposal_number int not null,
  number int not null check (number > 0),
  group_key varchar(40) not null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  shown_label varchar(200) null,
  nullifier binary(32) not null unique,
  words varchar(10) not null check (words in ('SHOWN', 'HIDDEN', 'REMOVED', 'TAKEN_BACK')),
  text varchar(1000) not null,
  constraint reply_has_its_number unique (proposal_number, number),
  constraint reply_in_discussion foreign key (proposal_number) references discussion (proposal_number),
  constraint reply_of_group foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table suggestion (
  id uuid not null primary key,
  proposal_number int not null,
  number int not null check (number > 0),
  group_key varchar(40) not null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  shown_label varchar(200) null,
  nullifier binary(32) not null unique,
  words varchar(10) not null check (words in ('SHOWN', 'HIDDEN', 'REMOVED', 'TAKEN_BACK')),
  title varchar(120) not null,
  question varchar(500) not null,
  sealed varbinary(2600) null,
  state varchar(20) not null check (state in ('OPEN', 'TAKEN_OVER', 'DECLINED', 'TAKEN_BACK')),
  for_text binary(32) not null,
  edition int null,
  reason varchar(300) null,
  constraint suggestion_has_its_number unique (proposal_number, number),
  constraint suggestion_in_discussion foreign key (proposal_number) references discussion (proposal_number),
  constraint suggestion_of_group foreign key (group_key) references stakeholder_group (group_key),
  constraint suggestion_declined_with_a_reason check ((state = 'DECLINED') = (reason is not null)),
  constraint suggestion_taken_over_as_an_edition check ((state = 'TAKEN_OVER') = (edition is not null))
) default charset=utf8mb4;

-- Between two proposals; what it says is there while it is open, for both who proposed.
create table merge_offer (
  id uuid not null primary key,
  first_number int not null,
  second_number int not null,
  open_pair varchar(30) null unique,
  state varchar(20) not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
  group_key varchar(40) not null,
  shown_as varchar(20) not null check (shown_as in ('ORGANISATION', 'PSEUDONYM', 'ALIAS')),
  shown_label varchar(200) null,
  nullifier binary(32) not null unique,
  merged_id uuid not null unique,
  merged_number int null,
  title varchar(120) null,
  question varchar(500) null,
  purpose varchar(20) null check (purpose in ('INFORM', 'DISCUSS', 'ADVISE', 'DECIDE')),
  minutes int null,
  pilot_key varchar(80) null,
  inputs varchar(300) null,
  reason varchar(300) null,
  index merge_offer_of_second (second_number),
  constraint merge_offer_of_first foreign key (first_number) references proposal (number),
  constraint merge_offer_to_second foreign key (second_number) references proposal (number),
  constraint merge_offer_by_group foreign key (group_key) references stakeholder_group (group_key),
  constraint merge_offer_says_while_open check ((state = 'OFFERED') = (title is not null))
) default charset=utf8mb4;
