create table minutes (
  id uuid not null primary key,
  meeting_number int not null unique,
  status varchar(20) not null check (status in ('DRAFT', 'OFFERED', 'PUBLISHED')),
  offered_on date null,
  published_on date null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (meeting_number) references meeting (number),
  constraint minutes_offered_on_a_day check (status <> 'OFFERED' or offered_on is not null),
  constraint minutes_published_on_a_day check ((status = 'PUBLISHED') = (published_on is not null)),
  index minutes_by_status (status, meeting_number)
) default charset=utf8mb4;

create table minutes_item (
  id uuid not null primary key,
  minutes_id uuid not null,
  position int not null check (position > 0),
  agenda_item_id uuid null,
  title varchar(120) not null,
  by_group varchar(40) null,
  purpose varchar(20) not null check (purpose in ('INFORM', 'DISCUSS', 'ADVISE', 'DECIDE')),
  minutes_taken int not null check (minutes_taken between 0 and 480),
  pilot_key varchar(80) null,
  proposal_number int null,
  summary text null,
  outcome text null,
  edition int not null,
  dossier_key varchar(80) null unique,
  foreign key (minutes_id) references minutes (id),
  foreign key (by_group) references stakeholder_group (group_key),
  index minutes_item_in_order (minutes_id, position),
  index minutes_item_of_pilot (pilot_key)
) default charset=utf8mb4;

create table minutes_voice (
  id uuid not null primary key,
  item_id uuid not null,
  group_key varchar(40) not null,
  view_text text null,
  stance varchar(20) null check (stance in ('CONSENT', 'RESERVATION', 'OBJECTION')),
  foreign key (item_id) references minutes_item (id),
  foreign key (group_key) references stakeholder_group (group_key),
  unique key one_voice_a_group (item_id, group_key)
) default charset=utf8mb4;

create table minutes_note (
  id uuid not null primary key,
  item_id uuid not null,
  group_key varchar(40) not null,
  note_text text not null,
  foreign key (item_id) references minutes_item (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table minutes_confirmation (
  id uuid not null primary key,
  minutes_id uuid not null,
  group_key varchar(40) not null,
  is_confirmed boolean not null,
  by_secretary boolean not null,
  foreign key (minutes_id) references minutes (id),
  foreign key (group_key) references stakeholder_group (group_key),
  unique key one_confirmation_a_group (minutes_id, group_key)
) default charset=utf8mb4;

create table minutes_confirmer (
  confirmation_id uuid not null,
  nullifier char(64) character set ascii not null,
  primary key (confirmation_id, nullifier),
  foreign key (confirmation_id) references minutes_confirmation (id)
) default charset=utf8mb4;
