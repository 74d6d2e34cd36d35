-- The key of an input, closed for one screener.
create table input_key (
  id uuid not null primary key,
  input_id uuid not null,
  reader_id uuid not null,
  wrapped varbinary(120) not null,
  unique (input_id, reader_id),
  index input_key_of_reader (reader_id, input_id),
  foreign key (input_id) references anonymous_input (id) on delete cascade,
  foreign key (reader_id) references screener_key (id) on delete cascade
) default charset=utf8mb4;

-- What opened inputs for screeners lay beside the database; now nothing does. What waits is screened anew, once its
-- writer sends it on with her code.
delete from screening_judgement where input_id in (select id from anonymous_input where published_number is null);

update anonymous_input
  set status = 'RECEIVED', reason = null, text_change = null, proposal = null, decided_week = null, out_anyway = false
  where published_number is null and status in ('ASKED', 'APPROVED', 'WITHHELD');

alter table anonymous_input
  drop constraint CONSTRAINT_4,
  drop column screening_key,
  add column outgoing_key varbinary(120) null after original_salt,
  add column outgoing blob null after outgoing_key,
  add column stood_in_for varchar(40) null after decided_week,
  add foreign key (stood_in_for) references stakeholder_group (group_key),
  add check (content is not null or receipt_key is null and outgoing is null),
  add check ((outgoing_key is null) = (outgoing is null));

-- Residents' screeners stand in for a group that has none.
alter table screening_judgement
  add column in_place_of varchar(40) null after group_key,
  add foreign key (in_place_of) references stakeholder_group (group_key);

alter table published_input
  add column stood_in_for varchar(40) null after as_group,
  add foreign key (stood_in_for) references stakeholder_group (group_key);
