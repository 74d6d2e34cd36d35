package nl.sekswerkplatform.sittings;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * Who speaks when it is a group's turn.
 *
 * @param written what is read out; null when somebody in the room speaks
 */
record Speaker(GroupKey group, Contribution written) {
    boolean isInRoom() {
        return written == null;
    }
}
