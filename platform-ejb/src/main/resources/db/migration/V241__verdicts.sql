-- What members find of a pilot at its end, in boxes that are all there from the start and all of one length. Gone when counted.
create table verdict_round (
  id uuid not null primary key,
  wrapped_key varbinary(120) not null
) default charset=utf8mb4;

create table verdict_box (
  id uuid not null primary key,
  round_id uuid not null,
  number int not null check (number >= 0),
  content mediumblob not null,
  constraint verdict_box_once unique (round_id, number),
  constraint verdict_box_of_round foreign key (round_id) references verdict_round (id)
) default charset=utf8mb4;
