-- Which decision gave a condition its text, or ended it, and when.
alter table pilot_condition
  add column decision_number varchar(12) null,
  add column changed_on date null,
  modify column state varchar(20) not null check (state in ('AGREED', 'PROPOSED', 'DECIDED', 'DROPPED')),
  add constraint pilot_condition_by_a_decision check ((decision_number is null) = (state in ('AGREED', 'PROPOSED'))),
  add constraint pilot_condition_on_a_day check ((decision_number is null) = (changed_on is null));
