package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.decisions.MinutesReference;

/**
 * An item of a meeting, as far as the thread needs it: of its published minutes, or of its agenda while there are none.
 *
 * @param proposal null when nobody proposed it here
 * @param round null when the minutes name none
 * @param spoken false while it only stands on an agenda
 */
record MeetingItem(
        int meeting, int position, String title, String by, Integer proposal, Integer round, boolean spoken) {
    boolean isAt(MinutesReference reference) {
        return spoken && reference.meeting() == meeting && reference.item() == position;
    }

    boolean isAskedIn(RoundSummary asked) {
        boolean isNamed = round != null && asked.hasNumber(round);
        boolean isOfItem = proposal != null
                && asked.subject().meeting() == meeting
                && asked.subject().proposal() == proposal;
        return isNamed || isOfItem;
    }

    /** The same thing at the same meeting, whether it was spoken of yet or not. */
    boolean isSame(MeetingItem other) {
        return meeting == other.meeting && proposal != null && proposal.equals(other.proposal);
    }

    String address() {
        return "/meetings/" + meeting + (spoken ? "/minutes#item-" : "/agenda#item-") + position;
    }
}
