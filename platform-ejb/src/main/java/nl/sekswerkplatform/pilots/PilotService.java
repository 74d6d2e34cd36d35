package nl.sekswerkplatform.pilots;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.shared.DomainEvent;

/** The pilots and what was observed of them. */
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

    /** What may be shown of all observations of a pilot, in order of period, by the key of the indicator. */
    @PermitAll
    public Map<String, List<ShownObservation>> observationsOf(String pilotKey) {
        return pilots.observationsOf(pilotKey).stream()
                .collect(groupingBy(
                        Observation::indicatorKey, LinkedHashMap::new, mapping(Observation::shown, toList())));
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
        Pilot pilot = pilots.findForAct(pilotKey).orElseThrow(() -> new PilotNotFound(pilotKey));
        events.fire(pilot.change(decided, decision, LocalDate.now(clock)));
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

    /**
     * Enters an observation from before the platform; one with a known key changes nothing.
     *
     * @throws IndicatorNotFound when no pilot has the indicator
     */
    @RolesAllowed("operator")
    public void recordEarlierObservation(EarlierObservation earlier) {
        if (pilots.knowsObservation(earlier.key())) {
            return;
        }
        Indicator indicator = pilots.findIndicator(earlier.indicatorKey())
                .orElseThrow(() -> new IndicatorNotFound(earlier.indicatorKey()));
        Observation observation = Observation.recordEarlier(indicator, earlier);
        pilots.add(observation);
        events.fire(observation.recorded(LocalDate.now(clock)));
    }

    private static String first(String after) {
        return after == null ? "" : after;
    }
}
