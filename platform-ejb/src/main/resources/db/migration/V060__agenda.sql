create table agenda (
  meeting_number int not null primary key,
  minutes int not null check (minutes > 0),
  seated_groups int not null check (seated_groups > 0),
  extra_minutes bigint not null check (extra_minutes >= 0),
  state varchar(20) not null check (state in ('DRAFT', 'PUBLISHED')),
  composed_on date not null,
  published_on date null,
  salt binary(32) not null,
  commitment binary(32) not null,
  version int not null,
  constraint agenda_of_meeting foreign key (meeting_number) references meeting (number),
  constraint agenda_published_on_a_day check ((state = 'PUBLISHED') = (published_on is not null))
) default charset=utf8mb4;

create table agenda_item (
  id uuid not null primary key,
  meeting_number int not null,
  position int not null check (position > 0),
  proposal_number int not null,
  title varchar(120) not null,
  question varchar(500) not null,
  purpose varchar(20) not null check (purpose in ('INFORM', 'DISCUSS', 'ADVISE', 'DECIDE')),
  minutes int not null check (minutes > 0),
  group_key varchar(40) not null,
  pilot_key varchar(80) null,
  phase varchar(20) not null check (phase in ('SHARES', 'FILL')),
  index agenda_item_by_proposal (proposal_number),
  constraint agenda_item_has_its_place unique (meeting_number, position),
  constraint agenda_item_on_agenda foreign key (meeting_number) references agenda (meeting_number),
  constraint agenda_item_of_proposal foreign key (proposal_number) references proposal (number),
  constraint agenda_item_of_group foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table agenda_share (
  item_id uuid not null,
  position int not null,
  group_key varchar(40) not null,
  share_level varchar(20) not null check (share_level in ('NONE', 'THIRD', 'TWO_THIRDS', 'ALL', 'TOOK_PART')),
  primary key (item_id, group_key),
  constraint agenda_share_of_item foreign key (item_id) references agenda_item (id),
  constraint agenda_share_of_group foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table agenda_unplaced (
  id uuid not null primary key,
  meeting_number int not null,
  proposal_number int not null,
  title varchar(120) not null,
  minutes int not null,
  group_key varchar(40) not null,
  judgement varchar(20) not null check (judgement in ('ALMOST', 'FAR', 'TOO_LONG')),
  constraint agenda_unplaced_once unique (meeting_number, proposal_number),
  constraint agenda_unplaced_on_agenda foreign key (meeting_number) references agenda (meeting_number),
  constraint agenda_unplaced_proposal foreign key (proposal_number) references proposal (number),
  constraint agenda_unplaced_of_group foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;
