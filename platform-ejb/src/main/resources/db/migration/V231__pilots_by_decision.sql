-- What a pilot costs and where it is tried, in words; of one from before the platform neither may be known. How often the
-- table agreed to its criteria and indicators, and which of these are watched no longer.
alter table pilot
  add column budget_euros int null check (budget_euros between 0 and 100000000),
  add column area varchar(200) null,
  add column plan_edition int not null default 0 check (plan_edition >= 0);

alter table criterion add column dropped boolean not null default false;
alter table indicator add column dropped boolean not null default false;

-- How a pilot came to be where it is: by which decision, on which day. Public, of pilots.
create table pilot_step (
  id uuid not null primary key,
  pilot_key varchar(80) not null,
  sequence int not null check (sequence > 0),
  stage varchar(20) not null check (stage in ('PREPARING', 'RUNNING', 'PAUSED', 'ENDED', 'PERMANENT')),
  decision_number varchar(12) null,
  changed_on date null,
  constraint pilot_step_of foreign key (pilot_key) references pilot (pilot_key),
  constraint pilot_step_once unique (pilot_key, sequence),
  constraint pilot_step_by_a_decision check ((decision_number is null) = (changed_on is null)),
  constraint pilot_step_first_may_be_of_before check (decision_number is not null or sequence = 1)
) default charset=utf8mb4;

insert into pilot_step (id, pilot_key, sequence, stage, decision_number, changed_on)
  select cast(md5(concat('step ', pilot_key)) as uuid), pilot_key, 1, status, null, null from pilot;

-- What a decision does with its pilot: it moves it on from where it was read, or brings a new one.
alter table decision
  add column stage_from varchar(20) null check (stage_from in ('PREPARING', 'RUNNING', 'PAUSED', 'ENDED', 'PERMANENT')),
  add column stage_to varchar(20) null check (stage_to in ('PREPARING', 'RUNNING', 'PAUSED', 'ENDED', 'PERMANENT')),
  add column new_pilot_title varchar(120) null,
  add column new_pilot_question varchar(500) null,
  add column new_pilot_budget int null,
  add column new_pilot_area varchar(200) null,
  add column new_pilot_start date null,
  add column new_pilot_months int null,
  add constraint decision_moves_from_somewhere check ((stage_from is null) = (stage_to is null)),
  add constraint decision_brings_or_moves check (stage_to is null or new_pilot_title is null),
  add constraint decision_brings_a_whole_pilot check ((new_pilot_title is null) = (new_pilot_question is null)
    and (new_pilot_title is null) = (new_pilot_budget is null) and (new_pilot_title is null) = (new_pilot_area is null)
    and (new_pilot_title is null) = (new_pilot_start is null) and (new_pilot_title is null) = (new_pilot_months is null));
