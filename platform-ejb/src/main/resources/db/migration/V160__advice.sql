-- What members say is inside the boxes: for whom, where they stand, why, how many. In the open: texts, days, what came out.
create table meeting_rounds (
  meeting_number int not null primary key,
  ended boolean not null,
  foreign key (meeting_number) references meeting (number)
) default charset=utf8mb4;

create table consent_round (
  id uuid not null primary key,
  number int not null unique check (number > 0),
  item_id uuid not null,
  meeting_number int not null,
  item_position int not null check (item_position > 0),
  proposal_number int not null,
  title varchar(120) not null,
  opened_by varchar(40) not null,
  opened_on date not null,
  closable datetime not null,
  due datetime not null,
  reopened boolean not null,
  status varchar(10) not null check (status in ('OPEN', 'CLOSED')),
  open_for char(36) character set ascii null unique,
  closed_on date null,
  outcome varchar(30) null check (outcome in ('ADOPTED', 'ADOPTED_WITH_RESERVATIONS', 'NOT_ADOPTED', 'NO_GROUP_HEARD')),
  illustrative boolean not null,
  wrapped_key varbinary(120) null,
  foreign key (item_id) references agenda_item (id),
  foreign key (meeting_number) references meeting (number),
  foreign key (proposal_number) references proposal (number),
  foreign key (opened_by) references stakeholder_group (group_key),
  index round_due (status, due),
  index round_page (status, number),
  index round_of_meeting (meeting_number, number),
  constraint round_due_when_closable check (due >= closable),
  constraint round_open_for_its_item check ((status = 'OPEN') = (open_for is not null)),
  constraint round_closed_on_a_day check ((status = 'CLOSED') = (closed_on is not null)),
  constraint round_closed_with_outcome check ((status = 'CLOSED') = (outcome is not null)),
  constraint round_open_with_key check (status = 'CLOSED' or wrapped_key is not null)
) default charset=utf8mb4;

create table round_text (
  id uuid not null primary key,
  round_id uuid not null,
  number int not null check (number between 1 and 4),
  words text not null,
  place int null check (place between 1 and 4),
  outcome varchar(30) null check (outcome in ('ADOPTED', 'ADOPTED_WITH_RESERVATIONS', 'NOT_ADOPTED', 'NO_GROUP_HEARD')),
  foreign key (round_id) references consent_round (id),
  constraint round_text_once unique (round_id, number),
  constraint round_text_in_its_place unique (round_id, place),
  constraint round_text_placed_with_outcome check ((place is null) = (outcome is null))
) default charset=utf8mb4;

create table round_stance (
  text_id uuid not null,
  group_key varchar(40) not null,
  stance varchar(20) not null check (stance in ('CONSENT', 'RESERVATION', 'OBJECTION')),
  primary key (text_id, group_key),
  foreign key (text_id) references round_text (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- The turnout is what may be shown of it, never the number.
create table round_group (
  round_id uuid not null,
  place int not null,
  group_key varchar(40) not null,
  heard boolean not null,
  turnout varchar(20) not null,
  primary key (round_id, group_key),
  foreign key (round_id) references consent_round (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table round_awaited (
  round_id uuid not null,
  group_key varchar(40) not null,
  primary key (round_id, group_key),
  foreign key (round_id) references consent_round (id),
  foreign key (group_key) references stakeholder_group (group_key)
) default charset=utf8mb4;

create table position_box (
  id uuid not null primary key,
  round_id uuid not null,
  number int not null check (number between 0 and 31),
  content mediumblob not null,
  foreign key (round_id) references consent_round (id),
  constraint position_box_once unique (round_id, number)
) default charset=utf8mb4;

create table round_reason (
  id uuid not null primary key,
  round_id uuid not null,
  number int not null check (number > 0),
  group_key varchar(40) not null,
  text_number int null check (text_number between 1 and 4),
  by_group boolean not null,
  state varchar(10) not null check (state in ('SHOWN', 'HIDDEN', 'REMOVED')),
  words text not null,
  foreign key (round_id) references consent_round (id),
  foreign key (group_key) references stakeholder_group (group_key),
  constraint round_reason_once unique (round_id, number),
  constraint round_reason_of_group_is_of_all check (by_group = (text_number is null))
) default charset=utf8mb4;

create table round_wording (
  id uuid not null primary key,
  round_id uuid not null,
  group_key varchar(40) not null,
  status varchar(10) not null check (status in ('WAITING', 'SAID', 'SILENT')),
  last_day date not null,
  content mediumblob null,
  foreign key (round_id) references consent_round (id),
  foreign key (group_key) references stakeholder_group (group_key),
  index round_wording_waiting (status, last_day),
  constraint round_wording_once unique (round_id, group_key),
  constraint round_wording_sealed_while_waiting check ((status = 'WAITING') = (content is not null))
) default charset=utf8mb4;
