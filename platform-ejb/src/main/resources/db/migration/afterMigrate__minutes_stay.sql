-- What was offered to the groups stays as it is, and what was published for ever: the database refuses it too, whoever
-- asks. Made anew at each start by the account that runs the platform, so that no backup depends on an account's name.
delimiter $$

create or replace trigger minutes_stay before update on minutes for each row
if old.status = 'PUBLISHED' and (new.status <> old.status or new.published_on <> old.published_on
    or new.meeting_number <> old.meeting_number or new.before_platform <> old.before_platform
    or new.illustrative <> old.illustrative) then
  signal sqlstate '45000' set message_text = 'published minutes stay as they are';
end if$$

create or replace trigger minutes_remain before delete on minutes for each row
if old.status = 'PUBLISHED' then
  signal sqlstate '45000' set message_text = 'published minutes stay as they are';
end if$$

create or replace trigger minutes_version_stays before update on minutes_version for each row
if old.status not in ('DRAFT', 'OFFERED') or new.minutes_id <> old.minutes_id or new.number <> old.number
    or (old.status = 'OFFERED' and (new.kind <> old.kind or new.offered_on <> old.offered_on
      or not new.reason <=> old.reason or new.status not in ('OFFERED', 'REPLACED', 'PUBLISHED', 'LAPSED'))) then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_version_remains before delete on minutes_version for each row
if old.status <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_item_joins before insert on minutes_item for each row
if (select status from minutes_version where id = new.version_id) <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_item_stays before update on minutes_item for each row
if exists (select 1 from minutes_version where id in (old.version_id, new.version_id) and status <> 'DRAFT') then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_item_remains before delete on minutes_item for each row
if (select status from minutes_version where id = old.version_id) <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_voice_joins before insert on minutes_voice for each row
if (select v.status from minutes_item i join minutes_version v on v.id = i.version_id where i.id = new.item_id) <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_voice_stays before update on minutes_voice for each row
if exists (select 1 from minutes_item i join minutes_version v on v.id = i.version_id
    where i.id in (old.item_id, new.item_id) and v.status <> 'DRAFT') then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_voice_remains before delete on minutes_voice for each row
if (select v.status from minutes_item i join minutes_version v on v.id = i.version_id where i.id = old.item_id) <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'minutes that were offered stay as they are';
end if$$

create or replace trigger minutes_note_joins before insert on minutes_note for each row
if (select v.status from minutes_item i join minutes_version v on v.id = i.version_id where i.id = new.item_id)
    not in ('DRAFT', 'OFFERED') then
  signal sqlstate '45000' set message_text = 'a group notes something while it confirms';
end if$$

create or replace trigger minutes_note_stays before update on minutes_note for each row
signal sqlstate '45000' set message_text = 'a note stays as it is'$$

create or replace trigger minutes_note_remains before delete on minutes_note for each row
if (select v.status from minutes_item i join minutes_version v on v.id = i.version_id where i.id = old.item_id) <> 'DRAFT' then
  signal sqlstate '45000' set message_text = 'a note stays as it is';
end if$$

create or replace trigger minutes_confirmation_stays before update on minutes_confirmation for each row
if (select status from minutes_version where id = old.version_id) <> 'OFFERED'
    and (not new.how <=> old.how or new.group_key <> old.group_key or new.version_id <> old.version_id) then
  signal sqlstate '45000' set message_text = 'how a group answered stays as it is';
end if$$

create or replace trigger minutes_confirmation_remains before delete on minutes_confirmation for each row
signal sqlstate '45000' set message_text = 'how a group answered stays as it is'$$

delimiter ;
