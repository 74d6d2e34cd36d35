package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Quarter;

/** Counts proposals, which stand in public with their group, for the figures of the table. */
@Stateless
public class CountProposalsService {
    @Inject
    private ProposalRepository proposals;

    /**
     * How many proposals of each group were put before the table in these months; groups without any are missing. What two
     * became is not counted once more.
     */
    @PermitAll
    public Map<GroupKey, Integer> countMade(Quarter quarter) {
        return proposals.madeIn(quarter);
    }
}
