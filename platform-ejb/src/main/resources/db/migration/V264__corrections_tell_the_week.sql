-- One member of a group corrects what it brought in: not on which day, but in which week stays, as its Monday.
update recommendation_earlier set corrected_on = corrected_on - interval weekday(corrected_on) day;
