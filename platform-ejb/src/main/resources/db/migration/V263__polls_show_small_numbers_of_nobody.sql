-- Of institutions alone, exact counts were told of polls: of one who answered, her whole sheet. What tells so is told no longer.
update public_poll set results = regexp_replace(results, '"[0-9]+"', '"HIDDEN"') where results regexp '"[0-9]+"';
