package nl.sekswerkplatform.followups;

import nl.sekswerkplatform.decisions.DecisionNumber;

/** What a decision promises is there; told in the same transaction. */
public record FollowUpsPromised(DecisionNumber decision) {}
