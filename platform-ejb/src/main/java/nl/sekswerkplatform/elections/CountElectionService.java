package nl.sekswerkplatform.elections;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.MandatePassedOn;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.smallnumbers.People;

/** What becomes of elections by itself when their days are over. */
@Stateless
public class CountElectionService {
    @Inject
    private ElectionRepository elections;

    @Inject
    private MemberService members;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** To be counted, or with a term that is over. */
    @RolesAllowed("operator")
    public List<UUID> findDue() {
        return elections.due(LocalDate.now(clock));
    }

    /** Counts it, so that the mandate passes on; or ends the term. Nothing when another node did it before. */
    @RolesAllowed("operator")
    public void settle(UUID id) {
        LocalDate today = LocalDate.now(clock);
        elections.hold(id).ifPresent(election -> {
            if (election.isOver(today)) {
                election.end();
                passedOn(election);
            } else if (election.isDue(today)) {
                count(election, today);
            }
        });
    }

    private void count(Election election, LocalDate today) {
        List<Election> before = elections.inTerm(election.group());
        People voters = members.size(election.group());
        if (election.count(voters, today, ElectionKeyedRows.wrapping(keys))) {
            before.stream().filter(each -> each.mandate() == election.mandate()).forEach(Election::end);
            passedOn(election);
        }
    }

    private void passedOn(Election election) {
        events.fire(new MandatePassedOn(election.group(), election.mandate()));
    }
}
