package nl.sekswerkplatform.minutes;

import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/**
 * One member's confirmation of minutes.
 *
 * @param version that she read; a group confirms a text, so a newer one takes her words no more
 * @param nullifier of the member for this version, see {@link MinutesVersion#subject}
 * @param membersOfGroup how many members her group has now
 * @param notes by item; empty texts count for nothing
 */
public record Confirming(
        Delegate by, int version, Nullifier nullifier, People membersOfGroup, Map<UUID, String> notes) {}
