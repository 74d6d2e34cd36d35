-- Who is asked, who answers for it, what was moved; a group owns what it accepted, the municipality the rest.
alter table follow_up
  add column decision_number int null after decision_id,
  add column pilot_key varchar(80) null after decision_number,
  add column asked_group varchar(40) null after text,
  add column asked_function varchar(80) null after asked_group,
  add column acceptance varchar(20) not null default 'ACCEPTED'
    check (acceptance in ('ASKED', 'ACCEPTED', 'DECLINED')) after owner_group,
  add column answered_on date null after acceptance,
  add column answer_reason varchar(500) null after answered_on,
  add column moved_from date null after due,
  add column done_on date null,
  add column lapsed_by int null,
  add column returned_as int null unique,
  modify column status varchar(20) not null check (status in ('OPEN', 'DONE', 'LAPSED'));

update follow_up f join decision d on d.id = f.decision_id
  set f.decision_number = d.number, f.pilot_key = d.pilot_key, f.asked_group = f.owner_group,
    f.done_on = (select max(u.written_on) from follow_up_update u where u.follow_up_id = f.id and u.done);

alter table follow_up
  modify column decision_number int not null,
  modify column asked_group varchar(40) not null,
  add constraint follow_up_of_decision foreign key (decision_number) references decision (number),
  add constraint follow_up_asks foreign key (asked_group) references stakeholder_group (group_key),
  add constraint follow_up_lapsed_by foreign key (lapsed_by) references decision (number),
  add constraint follow_up_returned_as foreign key (returned_as) references proposal (number),
  -- One from before the platform may have lapsed, and nobody knows by which decision.
  add constraint follow_up_lapses_by_a_decision check (lapsed_by is null or status = 'LAPSED'),
  add constraint follow_up_done_when_done check (done_on is null or status = 'DONE'),
  add constraint follow_up_declined_why check (acceptance <> 'DECLINED' or answer_reason is not null),
  add constraint follow_up_owned_when_accepted
    check ((acceptance = 'ACCEPTED' and owner_group = asked_group) or (acceptance <> 'ACCEPTED' and owner_group = 'municipality')),
  add key by_group (owner_group),
  drop key by_due,
  drop key by_owner,
  add key by_due (status, due, decision_number, position),
  add key by_owner (status, owner_group, due, decision_number, position),
  add key by_pilot (status, pilot_key, due, decision_number, position),
  add key by_number (decision_number, position),
  add key by_asked (asked_group, acceptance, status, due);

alter table follow_up_update
  add column evidence varchar(500) null check (evidence is null or evidence like 'https://%') after text;

create table follow_up_move (
  follow_up_id uuid not null,
  position int not null check (position > 0),
  due_before date not null,
  due_after date not null,
  reason varchar(500) not null,
  by_group varchar(40) not null,
  moved_on date not null,
  primary key (follow_up_id, position),
  constraint follow_up_move_of foreign key (follow_up_id) references follow_up (id),
  constraint follow_up_move_by foreign key (by_group) references stakeholder_group (group_key),
  constraint follow_up_move_moves check (due_before <> due_after)
) default charset=utf8mb4;
