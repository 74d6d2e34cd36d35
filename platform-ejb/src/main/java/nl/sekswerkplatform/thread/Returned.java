package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.followups.FollowUpKey;

/** A follow-up that was not kept and came back to the table. */
record Returned(DecisionNumber decision, int position, int proposal) {
    boolean isOf(FollowUpKey key) {
        return decision.equals(key.decision()) && position == key.position();
    }

    String followUp() {
        return "/decisions/" + decision + "#a" + position;
    }
}
