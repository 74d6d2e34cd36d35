package nl.sekswerkplatform.elections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.AccountsRenewed;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.ElectedMandates;
import nl.sekswerkplatform.membership.EndsWithAccount;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Which mandates a member holds now, by what only she can show: the nullifier with which she stood. */
@ApplicationScoped
class MandatesByElection implements ElectedMandates, EndsWithAccount {
    @Inject
    private ElectionRepository elections;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    @Override
    public Set<Mandate> of(GroupKey group, Set<Mandate> fromCard, MemberSecret secret) {
        List<Mandate> elected = elections.everElected(group);
        Set<Mandate> holds = new HashSet<>(fromCard);
        if (!elected.isEmpty()) {
            elected.forEach(holds::remove);
            LocalDate today = LocalDate.now(clock);
            elections.inTerm(group).stream()
                    .filter(election -> !election.isOver(today) && election.isHeldBy(secret))
                    .forEach(election -> holds.add(election.mandate()));
        }
        return Set.copyOf(holds);
    }

    /** What she holds goes back, and she stands no longer; how she voted stays, as a ballot of nobody. */
    @Override
    public void endFor(ActingMember leaving) {
        elections.unfinished(leaving.group()).forEach(election -> election.endFor(leaving, key()));
    }

    void forget(@Observes NamesGone gone) {
        elections.hold(gone.group()).forEach(election -> election.forget(gone, key()));
    }

    private WrappingKey key() {
        return ElectionKeyedRows.wrapping(keys);
    }

    /** The new accounts are other members: what the old ones elected ends with them. */
    void endWith(@Observes AccountsRenewed renewed) {
        elections.unfinished(renewed.group()).forEach(Election::end);
    }
}
