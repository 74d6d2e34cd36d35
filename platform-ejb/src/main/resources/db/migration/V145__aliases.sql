-- Who has which letter in a thread, under a nullifier of that thread alone; a row is made with the first words and not before.
create table alias_thread (
  thread varchar(120) not null primary key
) default charset=utf8mb4;

create table alias (
  id uuid not null primary key,
  thread varchar(120) not null,
  nullifier binary(32) not null,
  letter varchar(3) not null check (letter regexp '^[A-Z]+$'),
  unique (thread, nullifier),
  unique (thread, letter),
  foreign key (thread) references alias_thread (thread)
) default charset=utf8mb4;

-- letters that were given before stay given; whose they are, nobody can tell here
insert into alias_thread (thread)
  select concat('proposal/', id) from proposal where shown_as = 'ALIAS';
insert into alias (id, thread, nullifier, letter)
  select concat_ws('-', hex(random_bytes(4)), hex(random_bytes(2)), concat('4', left(hex(random_bytes(2)), 3)),
      concat('a', left(hex(random_bytes(2)), 3)), hex(random_bytes(6))),
    concat('proposal/', id), random_bytes(32), shown_label
  from proposal where shown_as = 'ALIAS';
