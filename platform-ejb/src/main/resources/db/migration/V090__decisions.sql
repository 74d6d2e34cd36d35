create table recommendation (
  id uuid not null primary key,
  position int not null unique check (position > 0),
  recommendation_key varchar(80) not null unique,
  number varchar(40) not null,
  made_by varchar(120) not null,
  made_in varchar(7) not null,
  text varchar(1000) not null,
  response varchar(20) null check (response in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED')),
  response_reasons varchar(2000) null,
  pilot_key varchar(80) null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (pilot_key) references pilot (pilot_key),
  check (response is null or response = 'FOLLOWED' or response_reasons is not null)
) default charset=utf8mb4;

create table decision (
  id uuid not null primary key,
  number int null unique check (number > 10000),
  dossier_key varchar(80) null unique,
  status varchar(20) not null check (status in ('DRAFT', 'PUBLISHED')),
  title varchar(160) not null,
  kind varchar(20) not null check (kind in ('PILOT', 'REGULATION', 'RESOURCE', 'EVALUATION', 'OTHER')),
  text varchar(4000) not null,
  reasons varchar(4000) not null,
  decided_by varchar(120) not null,
  decided_on date not null,
  pilot_key varchar(80) null,
  meeting_number int null,
  item_position int null,
  recommendation_key varchar(80) null,
  response varchar(20) null check (response in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED')),
  response_reasons varchar(2000) null,
  before_platform boolean not null,
  illustrative boolean not null,
  version int not null,
  foreign key (pilot_key) references pilot (pilot_key),
  foreign key (recommendation_key) references recommendation (recommendation_key),
  check ((status = 'PUBLISHED') = (number is not null)),
  check ((meeting_number is null) = (item_position is null)),
  key by_minutes_item (meeting_number, item_position),
  key by_pilot (pilot_key, number)
) default charset=utf8mb4;

create table group_answer (
  decision_id uuid not null,
  group_key varchar(40) not null,
  response varchar(20) not null check (response in ('FOLLOWED', 'PARTLY', 'NOT_FOLLOWED')),
  reasons varchar(2000) null,
  primary key (decision_id, group_key),
  foreign key (decision_id) references decision (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table follow_up (
  id uuid not null primary key,
  decision_id uuid not null,
  position int not null check (position > 0),
  dossier_key varchar(80) null unique,
  text varchar(300) not null,
  owner_group varchar(40) not null,
  due date not null,
  status varchar(20) not null check (status in ('OPEN', 'DONE')),
  version int not null,
  foreign key (decision_id) references decision (id),
  foreign key (owner_group) references stakeholder_group (group_key),
  unique key one_per_place (decision_id, position),
  key by_due (status, due),
  key by_owner (owner_group, status, due)
) default charset=utf8mb4;

create table follow_up_update (
  id uuid not null primary key,
  follow_up_id uuid not null,
  position int not null,
  text varchar(1000) not null,
  by_group varchar(40) not null,
  written_on date not null,
  done boolean not null,
  foreign key (follow_up_id) references follow_up (id),
  foreign key (by_group) references stakeholder_group (group_key),
  unique key one_per_place (follow_up_id, position)
) default charset=utf8mb4;
