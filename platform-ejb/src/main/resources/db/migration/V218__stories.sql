-- A story that is told for an indicator goes the way of all input. It knows the period that it is about, nothing of its day.
alter table anonymous_input
  add column indicator_key varchar(80) null after pilot_key,
  add column period varchar(10) null after indicator_key,
  add column written_by varchar(40) null after period,
  add constraint input_is_a_story_or_not check ((indicator_key is null) = (period is null)
    and (indicator_key is null) = (written_by is null));

alter table published_input
  add column indicator_key varchar(80) null after pilot_key,
  add column period varchar(10) null after indicator_key,
  add column written_by varchar(40) null after period,
  add constraint published_story_or_not check ((indicator_key is null) = (period is null)
    and (indicator_key is null) = (written_by is null)),
  add index published_story_by_indicator (indicator_key, number);
