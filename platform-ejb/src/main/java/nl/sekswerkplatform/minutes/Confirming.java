package nl.sekswerkplatform.minutes;

import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.People;

/**
 * One member's confirmation of minutes.
 *
 * @param nullifier of the member for these minutes, see {@link MinutesService#NULLIFIER_KIND}
 * @param membersOfGroup how many members her group has now
 * @param notes by item; empty texts count for nothing
 */
public record Confirming(Delegate by, Nullifier nullifier, People membersOfGroup, Map<UUID, String> notes) {}
