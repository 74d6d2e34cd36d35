package nl.sekswerkplatform.membership;

import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/**
 * What a new account takes. Nothing in it is of the card, but what all cards of its batch share.
 *
 * @param organisation label of the batch; null for groups whose members are not shown by organisation
 * @param keys of its new codes
 */
public record Enrolment(GroupKey group, Set<Mandate> mandates, String organisation, AccountKeys keys) {
    public Enrolment {
        mandates = Set.copyOf(mandates);
    }
}
