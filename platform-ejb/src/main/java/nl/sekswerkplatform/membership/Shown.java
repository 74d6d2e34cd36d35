package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;

/**
 * How someone is shown under what she wrote: stored with the contribution, so that it stays when she leaves.
 *
 * @param label the organisation, the pseudonym, or the letter of the alias
 */
public record Shown(GroupKey group, ShownAs as, String label) {}
