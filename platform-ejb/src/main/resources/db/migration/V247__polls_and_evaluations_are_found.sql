-- Polls that are counted and evaluations that are done can be found as well.
alter table search_entry
  modify column kind varchar(20) not null check (kind in ('INPUT', 'PROPOSAL', 'MEETING', 'MINUTES', 'DECISION', 'FOLLOW_UP',
    'PILOT', 'EVALUATION', 'RECOMMENDATION', 'CONSULTATION', 'POLL'));

-- Those that were there before are entered at the next start.
update search_state set complete = false where id = 1;
