package nl.sekswerkplatform.followups;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.followups.FollowUpRefused.FollowUpNotFound;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** Who does what by when, and how it goes; what is late is late for everyone to see. */
@Stateless
public class FollowUpService {
    /** The longest list that one call answers. */
    public static final int MOST = 200;

    /** What hangs on as many decisions as one thread has. */
    private static final int MOST_OF_DECISIONS = 1_000;

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

    /** How it went with the follow-ups whose date is one of these days, both included, and not ahead. */
    @PermitAll
    public List<KeptPromise> findPromises(LocalDate from, LocalDate until) {
        LocalDate today = today();
        return followUps.dueBetween(from, until, MOST).stream()
                .filter(followUp -> followUp.status() == FollowUpStatus.DONE || today.isAfter(followUp.due()))
                .map(KeptPromise::of)
                .toList();
    }

    /**
     * Follow-ups in the order of the filter: within it the late ones come first.
     *
     * @param after the last key of the page before; null for the first page
     * @throws FollowUpNotFound when there is none with that key
     */
    @PermitAll
    public List<FollowUpSummary> list(FollowUpFilter filter, FollowUpKey after, int most) {
        FollowUp last = after == null ? null : get(after);
        return summaries(followUps.page(filter, last, Math.min(most, MOST)));
    }

    /** What this group was asked to do and has not answered, the first date first. */
    @PermitAll
    public List<FollowUpSummary> unanswered(GroupKey group, int most) {
        return summaries(followUps.unanswered(group, Math.min(most, MOST)));
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

    /** The follow-ups of published decisions with all that was told about them, decision by decision in its order. */
    @PermitAll
    public List<FollowUp> listComplete(Collection<DecisionNumber> decisions) {
        return decisions.isEmpty() ? List.of() : followUps.completeOf(decisions);
    }

    /** Follow-ups of decisions about a pilot: those that are open by date, then the others, the newest first. */
    @PermitAll
    public List<FollowUpSummary> ofPilot(String pilotKey, int most) {
        return summaries(followUps.ofPilot(pilotKey, Math.min(most, MOST)));
    }

    /** Follow-ups of these decisions, by date; at most {@value #MOST_OF_DECISIONS}. */
    @PermitAll
    public List<FollowUpSummary> ofDecisions(Collection<DecisionNumber> numbers) {
        return numbers.isEmpty() ? List.of() : summaries(followUps.ofDecisions(numbers, MOST_OF_DECISIONS));
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
        found.moves();
        return found;
    }

    /**
     * Tells how a follow-up goes, or with which result it is done; a member of the group that answers for it, or of the
     * municipality. The same report again changes nothing.
     *
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.OwnerOnly for members of other groups
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.FollowUpOver when it is done or lapsed
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.LinkUnsafe when the evidence is no plain web page
     */
    @RolesAllowed("member")
    public void report(FollowUpKey key, FollowUpReport report, Delegate teller) {
        held(key).report(report, teller, clock).ifPresent(events::fire);
    }

    /**
     * Moves the date with a reason; who may tell about it may move it. The same once more changes nothing.
     *
     * @param seen the date that the form showed
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.OwnerOnly for members of other groups
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.MovedMeanwhile when somebody moved it since
     */
    @RolesAllowed("member")
    public void move(FollowUpKey key, LocalDate seen, LocalDate to, String reason, Delegate mover) {
        held(key).move(seen, to, reason, mover, clock).ifPresent(events::fire);
    }

    /**
     * The asked group takes it on; a member who confirms for it.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.OtherGroup for members of other groups
     * @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing without the secretary mandate
     * @throws nl.sekswerkplatform.followups.FollowUpRefused.AnsweredBefore when the group declined
     */
    @RolesAllowed("member")
    public void accept(FollowUpKey key, Delegate secretary) {
        held(key).accept(secretary, clock).ifPresent(events::fire);
    }

    /** As {@link #accept}; the group does not do it, and says why. */
    @RolesAllowed("member")
    public void decline(FollowUpKey key, String reason, Delegate secretary) {
        held(key).decline(reason, secretary, clock).ifPresent(events::fire);
    }

    private FollowUp held(FollowUpKey key) {
        return followUps.findForAct(key).orElseThrow(FollowUpNotFound::new);
    }

    private List<FollowUpSummary> summaries(List<FollowUp> found) {
        LocalDate today = today();
        return found.stream().map(followUp -> followUp.summary(today)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
