-- What a decision does stays once it is published, and so does each version of its words: the database refuses it too,
-- whoever asks. Made anew at each start, as for minutes.
delimiter $$

create or replace trigger decision_stays before update on decision for each row
if old.status = 'PUBLISHED' and (new.status <> old.status or new.number <> old.number or new.kind <> old.kind
    or new.decided_by <> old.decided_by or new.decided_on <> old.decided_on or not new.pilot_key <=> old.pilot_key
    or not new.meeting_number <=> old.meeting_number or not new.item_position <=> old.item_position
    or not new.recommendation_key <=> old.recommendation_key or not new.response <=> old.response
    or not new.withdraws <=> old.withdraws or not new.stage_from <=> old.stage_from
    or not new.stage_to <=> old.stage_to or not new.new_pilot_title <=> old.new_pilot_title
    or not new.new_pilot_question <=> old.new_pilot_question or not new.new_pilot_budget <=> old.new_pilot_budget
    or not new.new_pilot_area <=> old.new_pilot_area or not new.new_pilot_start <=> old.new_pilot_start
    or not new.new_pilot_months <=> old.new_pilot_months or new.edition < old.edition
    or (old.withdrawn_by is not null and not new.withdrawn_by <=> old.withdrawn_by)) then
  signal sqlstate '45000' set message_text = 'what a published decision does stays as it is';
end if$$

create or replace trigger decision_remains before delete on decision for each row
if old.status = 'PUBLISHED' then
  signal sqlstate '45000' set message_text = 'what a published decision does stays as it is';
end if$$

create or replace trigger decision_version_stays before update on decision_version for each row
signal sqlstate '45000' set message_text = 'a version of a decision stays as it is'$$

create or replace trigger decision_version_remains before delete on decision_version for each row
signal sqlstate '45000' set message_text = 'a version of a decision stays as it is'$$

create or replace trigger pilot_step_stays before update on pilot_step for each row
signal sqlstate '45000' set message_text = 'a step of a pilot stays as it is'$$

-- Where one stood before the platform makes room when another platform tells how it came there.
create or replace trigger pilot_step_remains before delete on pilot_step for each row
if old.decision_number is not null
    or exists (select 1 from pilot_step where pilot_key = old.pilot_key and sequence > old.sequence) then
  signal sqlstate '45000' set message_text = 'a step of a pilot stays as it is';
end if$$

create or replace trigger plan_edition_stays before update on plan_edition for each row
signal sqlstate '45000' set message_text = 'what the table agreed to stays as it is'$$

create or replace trigger plan_edition_remains before delete on plan_edition for each row
signal sqlstate '45000' set message_text = 'what the table agreed to stays as it is'$$

create or replace trigger plan_edition_line_stays before update on plan_edition_line for each row
signal sqlstate '45000' set message_text = 'what the table agreed to stays as it is'$$

create or replace trigger plan_edition_line_remains before delete on plan_edition_line for each row
signal sqlstate '45000' set message_text = 'what the table agreed to stays as it is'$$

delimiter ;
