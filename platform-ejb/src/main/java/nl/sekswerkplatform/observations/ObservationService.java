package nl.sekswerkplatform.observations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;

/** What was seen of the pilots, and entering it. */
@Stateless
public class ObservationService {
    private static final Comparator<ShownObservation> IN_TIME =
            Comparator.comparing(ShownObservation::period).thenComparing(ShownObservation::edition);

    @Inject
    private ObservationRepository observations;

    @Inject
    private Recording recording;

    /** What may be shown of what counts now, in order of period, by the key of the indicator. */
    @PermitAll
    public Map<String, List<ShownObservation>> ofPilot(String pilotKey) {
        return byIndicator(observations.ofPilot(pilotKey).stream().filter(Observation::isCurrent));
    }

    /** As {@link #ofPilot}, with the editions that were corrected. */
    @PermitAll
    public Map<String, List<ShownObservation>> editionsOfPilot(String pilotKey) {
        return byIndicator(observations.ofPilot(pilotKey).stream());
    }

    /** As {@link #ofPilot}, of these indicators. */
    @PermitAll
    public Map<String, List<ShownObservation>> of(Collection<String> indicatorKeys) {
        return byIndicator(observations.of(indicatorKeys).stream().filter(Observation::isCurrent));
    }

    /** All editions of one indicator, in order of period, those that were corrected first. */
    @PermitAll
    public List<ShownObservation> editionsOf(String indicatorKey) {
        return observations.of(List.of(indicatorKey)).stream()
                .map(Observation::shown)
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * Enters a number for the group whose it is, or as the evaluator. For a period that has one it is a correction, which
     * says why. What says the same again changes nothing.
     *
     * @param form made when the form was opened, so that sending it twice enters it once
     * @throws IndicatorNotFound when no pilot has the indicator
     * @throws nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve to all others, and the refusals of {@link
     *     ObservationRefused}
     */
    @RolesAllowed("member")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void observe(Delegate observer, UUID form, String indicatorKey, Measurement measured) {
        Set<String> keys = recording.addingUp(List.of(indicatorKey));
        recording.enter(List.of(Entry.by(observer, form, indicatorKey, measured)), keys, now -> {});
    }

    /**
     * Enters observations of one indicator from before the platform, in a few questions however many they are; those with a
     * known key change nothing.
     *
     * @param trying is told the key of each before it is entered: the last one told is the one that was refused
     * @throws IndicatorNotFound when no pilot has the indicator
     */
    @RolesAllowed("operator")
    public void recordEarlier(List<EarlierObservation> several, Consumer<String> trying) {
        Set<String> known = observations.findKnown(
                several.stream().map(EarlierObservation::key).toList());
        List<Entry> entries = several.stream()
                .filter(earlier -> !known.contains(earlier.key()))
                .map(Entry::earlier)
                .toList();
        if (!entries.isEmpty()) {
            Set<String> keys = recording.addingUp(Set.of(several.get(0).indicatorKey()));
            recording.enter(entries, keys, now -> {}, entry -> trying.accept(entry.dossierKey()));
        }
    }

    private static Map<String, List<ShownObservation>> byIndicator(Stream<Observation> found) {
        Map<String, List<ShownObservation>> all = found.collect(
                groupingBy(Observation::indicatorKey, LinkedHashMap::new, mapping(Observation::shown, toList())));
        all.replaceAll((key, several) -> several.stream().sorted(IN_TIME).toList());
        return all;
    }
}
