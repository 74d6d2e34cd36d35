-- What is published is changed by a new version only, which says why; what a decision does is undone by another decision only.
alter table decision
  add column edition int not null default 1 check (edition > 0) after status,
  add column withdraws int null,
  add column withdrawn_by int null,
  add constraint decision_withdraws foreign key (withdraws) references decision (number),
  add constraint decision_withdrawn_by foreign key (withdrawn_by) references decision (number),
  add constraint decision_withdraws_another check (withdraws is null or number is null or withdraws <> number),
  add constraint decision_changes_once_published check (status = 'PUBLISHED' or edition = 1);

create table decision_version (
  decision_id uuid not null,
  edition int not null check (edition > 0),
  title varchar(160) not null,
  text varchar(4000) not null,
  reasons varchar(4000) not null,
  response_reasons varchar(2000) null,
  why varchar(500) null,
  published_on date not null,
  primary key (decision_id, edition),
  constraint decision_version_of foreign key (decision_id) references decision (id),
  constraint decision_version_says_why check ((edition = 1) = (why is null))
) default charset=utf8mb4;

insert into decision_version (decision_id, edition, title, text, reasons, response_reasons, why, published_on)
  select id, 1, title, text, reasons, response_reasons, null, decided_on from decision where status = 'PUBLISHED';

-- A group is answered point by point, in each version anew.
alter table group_answer
  add column edition int not null default 1 after decision_id,
  add column position int not null default 1 after group_key,
  add column said varchar(500) null after position,
  drop primary key,
  add primary key (decision_id, edition, group_key, position),
  add constraint group_answer_in_order check (edition > 0 and position > 0);

-- What a decision promises is part of it; how that goes is told elsewhere.
create table planned_follow_up (
  decision_id uuid not null,
  position int not null check (position > 0),
  text varchar(300) not null,
  owner_group varchar(40) not null,
  owner_function varchar(80) null,
  due date not null,
  primary key (decision_id, position),
  constraint planned_follow_up_of foreign key (decision_id) references decision (id),
  constraint planned_follow_up_asks foreign key (owner_group) references stakeholder_group (group_key)
) default charset=utf8mb4;

insert into planned_follow_up (decision_id, position, text, owner_group, owner_function, due)
  select decision_id, position, text, owner_group, null, due from follow_up;

delete f from follow_up f join decision d on d.id = f.decision_id where d.status = 'DRAFT';

-- What a decision changes in the conditions of its pilot; the key of a new one is given when it is published.
create table condition_change (
  decision_id uuid not null,
  position int not null check (position > 0),
  condition_key varchar(80) null,
  seen_edition int not null,
  before_text varchar(500) null,
  after_text varchar(500) null,
  primary key (decision_id, position),
  constraint condition_change_of foreign key (decision_id) references decision (id),
  constraint condition_change_changes check (before_text is not null or after_text is not null),
  constraint condition_change_knows_what_was check ((before_text is null) = (seen_edition = 0))
) default charset=utf8mb4;
