-- content goes on a day of its own, drawn by lot; what was there before gets the longest time
alter table anonymous_input
  modify content blob null,
  modify screening_key varbinary(100) null,
  add column content_until date not null default (current_date + interval 180 day) after week,
  add column known_until date not null default (current_date + interval 365 day) after content_until,
  modify status varchar(20) not null check (status in ('RECEIVED', 'ASKED', 'HELD', 'APPROVED', 'WITHHELD', 'PUBLISHED',
    'EXPIRED')),
  modify reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE', 'FLOOD')),
  drop index published_number,
  add check (content is not null or receipt_key is null and screening_key is null),
  add check (status <> 'EXPIRED' or content is null),
  add index anonymous_input_kept (content_until),
  add index anonymous_input_out (published_number);

alter table anonymous_input alter column content_until drop default, alter column known_until drop default;

-- that a form was sent, and with what, as digests that lead nowhere; kept for some weeks
create table sent_form (
  form binary(32) not null primary key,
  sent binary(32) not null,
  week char(8) not null check (week regexp '^[0-9]{4}-W[0-9]{2}$')
) default charset=utf8mb4;

alter table screening_judgement
  modify reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE', 'FLOOD'));

alter table published_input
  modify reason varchar(30) null check (reason in ('IDENTIFIES_SOMEONE', 'THREATENS', 'DISCRIMINATES', 'ADVERTISES',
    'OFF_SUBJECT', 'UNREADABLE', 'FLOOD'));
