-- A correction is a next edition; the one that counts holds the period, so that there is one. What may be told of a number
-- is decided when it is entered: a total waits for its parts.
alter table observation
  add column edition int not null default 1 check (edition > 0) after period,
  add column current_period varchar(10) null after edition,
  add column released boolean not null default true after base,
  add column method varchar(300) null after released,
  add column correction varchar(300) null after note,
  add column entered_by varchar(40) null after source_group,
  add unique key one_text_per_edition (indicator_id, period, edition),
  add unique key one_value_that_counts (indicator_id, current_period),
  drop index one_value_per_period;

update observation set current_period = period, entered_by = source_group;

alter table observation
  modify column edition int not null check (edition > 0),
  modify column released boolean not null,
  modify column entered_by varchar(40) not null,
  add constraint observation_entered_by_group foreign key (entered_by) references stakeholder_group (group_key),
  add constraint observation_of_its_period check (current_period is null or current_period = period),
  add constraint observation_corrected_for_a_reason check (edition = 1 or correction is not null);

-- Beyond its threshold an indicator asks for the table's attention. Parts add up to a total: what is told of one tells of the
-- others.
alter table indicator
  add column threshold decimal(18, 4) null after target,
  add column part_of varchar(80) null after with_base,
  add constraint indicator_is_part_of_another check (part_of <> indicator_key),
  add index indicator_by_total (part_of);
