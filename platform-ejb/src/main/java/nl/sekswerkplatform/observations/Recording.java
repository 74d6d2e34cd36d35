package nl.sekswerkplatform.observations;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainEvent;

/** Enters what was measured: all of it, or nothing. Who enters for the same indicators at once waits. */
@ApplicationScoped
class Recording {
    @Inject
    private PilotService pilots;

    @Inject
    private ObservationRepository observations;

    @Inject
    private GroupService groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The keys of these indicators and of all that they add up with; read before the transaction, for it begins by waiting. */
    Set<String> addingUp(Collection<String> keys) {
        Set<String> all = new LinkedHashSet<>(keys);
        pilots.findIndicators(keys).forEach(indicator -> pilots.findAddingUp(indicator).stream()
                .map(Indicator::key)
                .forEach(all::add));
        return all;
    }

    /** True when one of them was sent before, with the same form. */
    boolean knowsAny(List<Entry> entries) {
        return observations.knowsAny(entries.stream().map(Entry::id).toList());
    }

    /**
     * @param addingUp of {@link #addingUp}
     * @param check of what stands there when nobody else can change it any more
     */
    @Transactional
    void enter(List<Entry> entries, Set<String> addingUp, Consumer<Map<String, Series>> check) {
        enter(entries, addingUp, check, entry -> {});
    }

    /** @param trying is told each before it is entered */
    @Transactional
    void enter(List<Entry> entries, Set<String> addingUp, Consumer<Map<String, Series>> check, Consumer<Entry> trying) {
        Map<String, Series> series = hold(addingUp);
        check.accept(series);
        LocalDate today = LocalDate.now(clock);
        List<Observation> made = entries.stream()
                .peek(trying)
                .filter(entry -> isNews(entry, of(entry, series), today))
                .map(entry -> of(entry, series).enter(entry))
                .toList();
        observations.flush();
        made.forEach(observations::add);
        announce(made, series, today);
    }

    private boolean isNews(Entry entry, Series series, LocalDate today) {
        series.requireFit(entry, today);
        if (series.isKnown(entry)) {
            return false;
        }
        series.requireExplained(entry);
        return true;
    }

    private void announce(List<Observation> made, Map<String, Series> series, LocalDate today) {
        Set<Observation> told = new LinkedHashSet<>(made);
        for (Observation observation : made) {
            told.addAll(sumOf(series.get(observation.indicatorKey()), series).release(observation.period()));
        }
        Map<String, Boolean> inWeek = groups.findAll().stream()
                .collect(Collectors.toMap(group -> group.key().value(), StakeholderGroup::isProtected));
        told.forEach(observation -> events.fire(observation.recorded(
                today, inWeek.getOrDefault(observation.shown().enteredBy().value(), true))));
        if (!told.isEmpty()) {
            events.fire(new SeriesChanged(
                    told.stream().map(Observation::indicatorKey).collect(Collectors.toSet())));
        }
    }

    private static Sum sumOf(Series one, Map<String, Series> series) {
        String total = one.indicator().partOf().orElse(one.key());
        return new Sum(series.values().stream()
                .filter(other -> other.key().equals(total)
                        || other.indicator().partOf().filter(total::equals).isPresent())
                .toList());
    }

    private static Series of(Entry entry, Map<String, Series> series) {
        Series found = series.get(entry.indicatorKey());
        if (found == null) {
            throw new IndicatorNotFound(entry.indicatorKey());
        }
        return found;
    }

    private Map<String, Series> hold(Collection<String> keys) {
        return series(pilots.hold(keys));
    }

    /** By the key of the indicator. */
    Map<String, Series> series(List<Indicator> indicators) {
        Map<String, List<Observation>> editions =
                observations.of(indicators.stream().map(Indicator::key).toList()).stream()
                        .collect(groupingBy(Observation::indicatorKey));
        Set<String> totals = indicators.stream()
                .flatMap(indicator -> indicator.partOf().stream())
                .collect(Collectors.toSet());
        Map<String, Series> series = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            boolean inSum = indicator.partOf().isPresent() || totals.contains(indicator.key());
            List<Observation> before = editions.getOrDefault(indicator.key(), List.of());
            series.put(indicator.key(), new Series(indicator, before, inSum));
        }
        return series;
    }
}
