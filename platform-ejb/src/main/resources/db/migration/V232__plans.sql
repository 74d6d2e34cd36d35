-- A proposal that asks the table to agree how a pilot is judged. Who proposed it is known to the proposal alone.
create table proposed_plan (
  proposal_number int not null primary key,
  pilot_key varchar(80) not null,
  seen_edition int not null check (seen_edition >= 0),
  title varchar(120) not null,
  hindered_in int null,
  version int not null,
  constraint proposed_plan_by foreign key (proposal_number) references proposal (number),
  constraint proposed_plan_for foreign key (pilot_key) references pilot (pilot_key)
) default charset=utf8mb4;

create table proposed_plan_line (
  proposal_number int not null,
  position int not null check (position > 0),
  criterion_key varchar(80) not null,
  criterion_text varchar(300) not null,
  indicator_key varchar(80) null,
  text varchar(300) null,
  unit varchar(60) null,
  kind varchar(20) null check (kind in ('QUANTITATIVE', 'QUALITATIVE')),
  direction varchar(20) null check (direction in ('HIGHER', 'LOWER')),
  target decimal(18, 4) null,
  threshold decimal(18, 4) null,
  suppress_below int not null check (suppress_below >= 0),
  source_group varchar(40) null,
  with_base boolean not null,
  part_of varchar(80) null,
  primary key (proposal_number, position),
  constraint proposed_plan_line_of foreign key (proposal_number) references proposed_plan (proposal_number),
  constraint proposed_plan_line_source foreign key (source_group) references stakeholder_group (group_key)
) default charset=utf8mb4;

-- What the table agreed to, whole each time; edition 0 is how it was before it agreed to anything. One that was agreed on another
-- platform knows the day and no round.
create table plan_edition (
  id uuid not null primary key,
  pilot_key varchar(80) not null,
  edition int not null check (edition >= 0),
  proposal_number int null,
  round_number int null,
  agreed_on date null,
  constraint plan_edition_of foreign key (pilot_key) references pilot (pilot_key),
  constraint plan_edition_proposed foreign key (proposal_number) references proposal (number),
  constraint plan_edition_agreed_in foreign key (round_number) references consent_round (number),
  constraint plan_edition_once unique (pilot_key, edition),
  constraint plan_edition_agreed check ((edition = 0) = (agreed_on is null)),
  constraint plan_edition_whole check ((round_number is null) = (proposal_number is null))
) default charset=utf8mb4;

create table plan_edition_line (
  edition_id uuid not null,
  position int not null check (position > 0),
  criterion_key varchar(80) not null,
  criterion_text varchar(300) not null,
  indicator_key varchar(80) null,
  text varchar(300) null,
  unit varchar(60) null,
  kind varchar(20) null check (kind in ('QUANTITATIVE', 'QUALITATIVE')),
  direction varchar(20) null check (direction in ('HIGHER', 'LOWER')),
  target decimal(18, 4) null,
  threshold decimal(18, 4) null,
  suppress_below int not null check (suppress_below >= 0),
  source_group varchar(40) null,
  with_base boolean not null,
  part_of varchar(80) null,
  primary key (edition_id, position),
  constraint plan_edition_line_of foreign key (edition_id) references plan_edition (id),
  constraint plan_edition_line_source foreign key (source_group) references stakeholder_group (group_key)
) default charset=utf8mb4;
