-- A dossier of another platform tells of people what that platform may show: of small or protected groups no number.
alter table meeting_attendance
  modify column people int null check (people between 0 and 2000),
  add column told varchar(20) null,
  add constraint attendance_counted_or_told check ((people is null) = (told is not null));

alter table consultation_round
  add column told varchar(20) null,
  add constraint consultation_counted_or_told check (participants is null or told is null);
