-- In which quarter something was proposed: coarser than the week that may be kept of it, and all that the figures of the table
-- need. What was proposed before nobody noted it is counted in no quarter.
alter table proposal
  add column proposed_in char(7) character set ascii null after number,
  add constraint proposal_in_a_quarter check (proposed_in regexp '^[0-9]{4}-Q[1-4]$'),
  add index proposal_by_quarter (proposed_in, group_key);
