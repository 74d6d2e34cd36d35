-- Which round says where the groups stand, what it came to, and what the table answered to a reservation.
alter table minutes_item
  add column round_number int null,
  add column round_outcome varchar(30) null
    check (round_outcome in ('ADOPTED', 'ADOPTED_WITH_RESERVATIONS', 'NOT_ADOPTED', 'NO_GROUP_HEARD')),
  add constraint minutes_item_of_round foreign key (round_number) references consent_round (number),
  add constraint minutes_item_round_with_outcome check ((round_number is null) = (round_outcome is null));

alter table minutes_voice
  add column answer_text text null;
