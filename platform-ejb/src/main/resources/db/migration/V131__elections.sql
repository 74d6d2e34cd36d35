-- Who stands and who voted is inside the sealed box; a holder is a nullifier that only her own code makes.
create table election (
  id uuid not null primary key,
  group_key varchar(40) not null,
  mandate varchar(20) not null check (mandate in ('SCREENER', 'PUBLISHER', 'SECRETARY', 'EVALUATOR')),
  seats int not null check (seats between 1 and 5),
  standing_until date not null,
  voting_until date not null,
  term_ends date null,
  status varchar(20) not null check (status in ('OPEN', 'COUNTED', 'LAPSED', 'ENDED')),
  open_for varchar(61) null unique,
  wrapped_key varbinary(120) not null,
  content mediumblob not null,
  foreign key (group_key) references stakeholder_group (group_key),
  index election_page (group_key, voting_until, id),
  index election_due (status, voting_until),
  check (voting_until >= standing_until),
  check ((status = 'OPEN') = (open_for is not null))
) default charset=utf8mb4;

create table election_holder (
  election_id uuid not null,
  nullifier char(64) character set ascii not null,
  primary key (election_id, nullifier),
  foreign key (election_id) references election (id)
) default charset=utf8mb4;
