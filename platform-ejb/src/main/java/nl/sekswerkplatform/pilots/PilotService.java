package nl.sekswerkplatform.pilots;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;

/** The pilots, and what is watched to judge them. */
@Stateless
public class PilotService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private PilotRepository pilots;

    @Inject
    private GroupService groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Pilots by key.
     *
     * @param after the last key of the page before; null for the first page
     */
    @PermitAll
    public List<PilotSummary> list(String after, int most) {
        return pilots.page(first(after), Math.min(most, MOST)).stream()
                .map(Pilot::summary)
                .toList();
    }

    /** As {@link #list}, with conditions, criteria and indicators. */
    @PermitAll
    public List<Pilot> listComplete(String after, int most) {
        return pilots.completePage(first(after), Math.min(most, MOST));
    }

    /** The titles by key, for pages that name pilots. */
    @PermitAll
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        pilots.page("", MOST).forEach(pilot -> titles.put(pilot.key(), pilot.title()));
        return titles;
    }

    /** The titles of those of these that exist, by key. */
    @PermitAll
    public Map<String, String> titles(Collection<String> keys) {
        return pilots.find(keys).stream().collect(Collectors.toMap(Pilot::key, Pilot::title));
    }

    /** Those of the keys that exist, without their parts, in the order of the keys. */
    @PermitAll
    public List<PilotSummary> find(Collection<String> keys) {
        return pilots.find(keys).stream().map(Pilot::summary).toList();
    }

    /** The pilot without its parts. */
    @PermitAll
    public Optional<PilotSummary> find(String key) {
        return pilots.find(key).map(Pilot::summary);
    }

    /**
     * The pilot with conditions, criteria and indicators.
     *
     * @throws PilotNotFound when there is no such pilot
     */
    @PermitAll
    public Pilot get(String key) {
        return pilots.findComplete(key).orElseThrow(() -> new PilotNotFound(key));
    }

    /**
     * What is watched under this key, with its pilot.
     *
     * @throws IndicatorNotFound when no pilot has it
     */
    @PermitAll
    public Indicator indicator(String key) {
        return pilots.findIndicator(key).orElseThrow(() -> new IndicatorNotFound(key));
    }

    /** Those of the keys that are known, with their pilots. */
    @PermitAll
    public List<Indicator> findIndicators(Collection<String> keys) {
        return pilots.findIndicators(keys);
    }

    /** A total with all its parts; the indicator alone when it adds up with nothing. */
    @PermitAll
    public List<Indicator> findAddingUp(Indicator indicator) {
        return pilots.findAddingUp(indicator.partOf().orElse(indicator.key()));
    }

    /**
     * Those of the keys that are known; nobody else observes them until the transaction ends. Ask for it before anything
     * else is read there.
     */
    @RolesAllowed({"member", "operator"})
    public List<Indicator> hold(Collection<String> keys) {
        return pilots.holdIndicators(keys);
    }

    /** What a member may observe: her group's, or all by the evaluator's mandate. */
    @RolesAllowed("member")
    public List<Indicator> findObservedBy(Delegate delegate) {
        boolean all = delegate.has(Mandate.EVALUATOR);
        return (all ? pilots.allIndicators() : pilots.indicatorsOf(delegate.group()))
                .stream().filter(indicator -> indicator.isObservedBy(delegate)).toList();
    }

    /**
     * Changes conditions by a decision of the municipality, whose rights the caller sees to.
     *
     * @param decision its number
     * @throws PilotNotFound when there is no such pilot
     * @throws nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile when one of them is another than was read
     */
    @RolesAllowed("member")
    public void changeConditions(String pilotKey, String decision, List<DecidedCondition> decided) {
        events.fire(hold(pilotKey).change(decided, decision, LocalDate.now(clock)));
    }

    /**
     * Brings a pilot by a decision of the municipality, whose rights the caller sees to. It is there when this returns, so that
     * others can refer to it.
     *
     * @param decision its number
     * @return the key of the pilot
     */
    @RolesAllowed("member")
    public String bring(DecidedPilot decided, String decision) {
        String called = Pilot.keyFor(decided.title());
        String key = pilots.find(called).isPresent() ? called + "-" + decision : called;
        pilots.add(Pilot.decide(key, decided));
        pilots.flush();
        return key;
    }

    /**
     * Moves a pilot on by a decision of the municipality, whose rights the caller sees to; refused as {@link Pilot#move} says.
     *
     * @throws PilotNotFound when there is no such pilot
     */
    @RolesAllowed("member")
    public void move(String pilotKey, PilotStatus from, PilotStatus to) {
        hold(pilotKey).move(from, to, LocalDate.now(clock));
    }

    /**
     * Holds a plan to what the table could agree to, before anybody is asked; refused as {@link Pilot#requireAgreeable} says.
     * Nothing is held: whether it can is decided when the table agreed.
     *
     * @param seen the edition of the plan that was read
     * @throws PilotNotFound when there is no such pilot
     */
    @RolesAllowed({"member", "operator"})
    public void requireAgreeable(String pilotKey, Plan plan, int seen) {
        get(pilotKey).requireAgreeable(plan, seen);
    }

    /**
     * The table agreed to this plan, which the caller sees to.
     *
     * @return how the plan was before; empty when the pilot cannot take this one any more, and then nothing changes
     * @throws PilotNotFound when there is no such pilot
     */
    @RolesAllowed({"member", "operator"})
    public Optional<Plan> agree(String pilotKey, Plan plan, int seen) {
        Pilot pilot = hold(pilotKey);
        Plan before = pilot.plan();
        try {
            pilot.agree(plan, seen);
        } catch (DomainException obstacle) {
            return Optional.empty();
        }
        pilots.flush();
        List<String> watched = plan.indicators().map(Plan.PlannedIndicator::key).toList();
        List<String> dropped = before.indicators()
                .map(Plan.PlannedIndicator::key)
                .filter(key -> !watched.contains(key))
                .toList();
        events.fire(new PlanTaken(pilotKey, dropped, watched));
        return Optional.of(before);
    }

    /** So many plans the table agreed to, on another platform. */
    @RolesAllowed("operator")
    public void countAgreed(String pilotKey, int agreed) {
        hold(pilotKey).countAgreed(agreed);
    }

    /**
     * Nobody else changes it or observes anything in it until the transaction ends. Whoever observes holds the indicator, and then
     * the pilot by what that raises: in that order here too, else the two would wait for each other.
     */
    private Pilot hold(String pilotKey) {
        pilots.holdIndicators(pilots.indicatorKeys(pilotKey));
        return pilots.findForAct(pilotKey).orElseThrow(() -> new PilotNotFound(pilotKey));
    }

    /**
     * As {@link #changeConditions}, by a decision of another platform.
     *
     * @param on the day on which that was published
     */
    @RolesAllowed("operator")
    public void changeEarlierConditions(
            String pilotKey, String decision, List<DecidedCondition> decided, LocalDate on) {
        events.fire(hold(pilotKey).change(decided, decision, on));
    }

    /** Enters a pilot as it stood before the platform; one with a known key changes nothing. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierPilot earlier) {
        if (pilots.find(earlier.key()).isPresent()) {
            return;
        }
        earlier.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(indicator -> groups.get(indicator.source()));
        pilots.add(Pilot.recordEarlier(earlier));
        events.fire(new PilotRecorded(LocalDate.now(clock), earlier));
    }

    private static String first(String after) {
        return after == null ? "" : after;
    }
}
