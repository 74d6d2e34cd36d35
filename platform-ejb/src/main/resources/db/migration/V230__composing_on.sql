-- The day on which the agenda is composed, as announced: until then every ballot counts.
alter table meeting add column composing_on date null;
