package nl.sekswerkplatform.membership;

import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.Mandate;

/**
 * Accounts of one batch that become active together.
 *
 * @param organisation label of the batch; null for groups whose members are not shown by organisation
 * @param accounts in an order that tells nothing
 */
public record NewAccounts(Set<Mandate> mandates, String organisation, List<PreparedAccount> accounts) {
    public NewAccounts {
        mandates = Set.copyOf(mandates);
        accounts = List.copyOf(accounts);
    }
}
