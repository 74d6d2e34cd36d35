-- Advice is found by its report and number, and only what is indexed anew holds them.
update search_state set complete = false where id = 1;
