package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.decisions.MinutesReference;

/**
 * An item of published minutes, as far as the thread needs it.
 *
 * @param proposal null when nobody proposed it here
 * @param round null when the table was not asked
 */
record SpokenItem(int meeting, int position, String title, String by, Integer proposal, Integer round) {
    boolean isAt(MinutesReference reference) {
        return reference.meeting() == meeting && reference.item() == position;
    }

    String address() {
        return "/meetings/" + meeting + "/minutes#item-" + position;
    }
}
