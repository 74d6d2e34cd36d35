package nl.sekswerkplatform.decisions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.decisions.FollowUpRefused.FollowUpDone;
import nl.sekswerkplatform.decisions.FollowUpRefused.FollowUpNotFound;
import nl.sekswerkplatform.decisions.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.DomainEvent;

/** Who does what by when, and how it goes; what is late is late for everyone to see. */
@Stateless
public class FollowUpService {
    /** The longest list that one call answers. */
    public static final int MOST = 200;

    @Inject
    private FollowUpRepository followUps;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The follow-ups that are late longest. */
    @PermitAll
    public List<FollowUpSummary> late(int most) {
        return summaries(followUps.late(today(), Math.min(most, MOST)));
    }

    @PermitAll
    public FollowUpCounts counts() {
        return followUps.counts(today());
    }

    /**
     * Follow-ups by date: of the open ones the late ones come first.
     *
     * @param after the last key of the page before; null for the first page
     * @throws FollowUpNotFound when there is none with that key
     */
    @PermitAll
    public List<FollowUpSummary> list(FollowUpFilter filter, FollowUpKey after, int most) {
        FollowUp last = after == null ? null : get(after);
        return summaries(followUps.page(filter, last, Math.min(most, MOST)));
    }

    /**
     * All follow-ups with their updates, by decision, newest first.
     *
     * @param after the last key of the page before; null for the first page
     */
    @PermitAll
    public List<FollowUp> listComplete(FollowUpKey after, int most) {
        return followUps.completePage(after, Math.min(most, MOST));
    }

    /** Follow-ups of decisions about a pilot, by date. */
    @PermitAll
    public List<FollowUpSummary> ofPilot(String pilotKey) {
        return summaries(followUps.ofPilot(pilotKey, MOST));
    }

    /** Follow-ups of these decisions, by date. */
    @PermitAll
    public List<FollowUpSummary> ofDecisions(Collection<DecisionNumber> numbers) {
        return numbers.isEmpty() ? List.of() : summaries(followUps.ofDecisions(numbers, MOST));
    }

    /**
     * A follow-up of a published decision, with its updates.
     *
     * @throws FollowUpNotFound when there is none with this key
     */
    @PermitAll
    public FollowUp get(FollowUpKey key) {
        FollowUp found = followUps.find(key).orElseThrow(FollowUpNotFound::new);
        found.updates();
        return found;
    }

    /**
     * Tells how a follow-up goes, or with which result it is done; a member of the group that does it, or of the
     * municipality. The same report again changes nothing.
     *
     * @throws OwnerOnly for members of other groups
     * @throws FollowUpDone when it is done
     */
    @RolesAllowed("member")
    public void report(FollowUpKey key, FollowUpReport report, Delegate teller) {
        FollowUp followUp = followUps.findForAct(key).orElseThrow(FollowUpNotFound::new);
        followUp.report(report, teller, clock).ifPresent(events::fire);
    }

    private List<FollowUpSummary> summaries(List<FollowUp> found) {
        LocalDate today = today();
        return found.stream().map(followUp -> followUp.summary(today)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
