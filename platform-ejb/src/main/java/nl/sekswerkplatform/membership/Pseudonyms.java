package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.groups.GroupKey;

/** Gives steady invented names. */
interface Pseudonyms {
    /** A name that nobody in the group has. */
    String draw(GroupKey group);
}
