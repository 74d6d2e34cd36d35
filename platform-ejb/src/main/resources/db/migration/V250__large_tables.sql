-- What a city's many years need that a table's first ones did not: each of these was looked for by reading all rows.
alter table minutes_item add index minutes_item_of_proposal (proposal_number);
alter table follow_up
  add key of_pilot (pilot_key, due, decision_number, position),
  add key on_day (due);
alter table decision add key on_day (decided_on);
alter table meeting add index meeting_here_by_day (before_platform, meeting_date);
