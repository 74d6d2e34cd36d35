package nl.sekswerkplatform.web.evaluations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sekswerkplatform.evaluations.EvaluationSummary;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.StoryService;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Criterion;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.observations.Glance;
import nl.sekswerkplatform.web.observations.Scale;

/** What an evaluation begins with: what was agreed of a pilot, and what can be read of it by the day for which it is. */
@Named
@RequestScoped
public class EvaluatedPilotBacking {
    @Inject
    private PilotService pilots;

    @Inject
    private ObservationService observations;

    @Inject
    private StoryService stories;

    @Inject
    private SignalService signals;

    @Inject
    private PageBacking page;

    private final Map<String, Pilot> read = new HashMap<>();
    private final Map<Integer, List<SeenRow>> seen = new HashMap<>();
    private final Map<Integer, List<Signal>> raised = new HashMap<>();

    public Pilot of(EvaluationSummary about) {
        return read.computeIfAbsent(about.pilotKey(), pilots::get);
    }

    /** Those that held on the day for which it is, each in the text of that day. */
    public List<Condition> conditions(EvaluationSummary about) {
        Pilot pilot = of(about);
        return Stream.concat(pilot.conditions().stream(), pilot.endedConditions().stream())
                .flatMap(condition -> then(pilot.history(condition.key()), about.day()).stream())
                .filter(condition -> condition.state().holds())
                .toList();
    }

    private static Optional<Condition> then(List<Condition> history, LocalDate day) {
        return history.stream()
                .filter(condition -> condition.changedOn().filter(day::isBefore).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /** Of each indicator what was seen, and told, of periods that were over by then. */
    public List<SeenRow> rows(EvaluationSummary about) {
        return seen.computeIfAbsent(about.number(), number -> {
            List<Indicator> indicators = of(about).criteria().stream()
                    .map(Criterion::indicators)
                    .flatMap(List::stream)
                    .toList();
            Map<String, List<ShownObservation>> found = observations.ofPilot(about.pilotKey());
            Map<String, List<PublishedInput>> told = stories.findFor(indicators.stream()
                    .filter(indicator -> !indicator.isQuantitative())
                    .map(Indicator::key)
                    .toList());
            return indicators.stream()
                    .map(indicator -> row(
                            indicator,
                            overBy(about, found.get(indicator.key()), ShownObservation::period),
                            overBy(about, told.get(indicator.key()), EvaluatedPilotBacking::period)))
                    .toList();
        });
    }

    private SeenRow row(Indicator indicator, List<ShownObservation> then, List<PublishedInput> told) {
        Glance glance = then.isEmpty() ? null : Glance.of(indicator, then, page.getLocale());
        return new SeenRow(
                indicator,
                glance == null ? null : glance.newest(),
                glance == null ? null : glance.period(),
                glance != null && glance.newest() == null,
                written(indicator.target()),
                written(indicator.threshold()),
                told);
    }

    /** Those of a period that was over on the day for which it is: what came later was not on the table then. */
    private static <T> List<T> overBy(EvaluationSummary about, List<T> all, Function<T, Period> period) {
        return all == null
                ? List.of()
                : all.stream()
                        .filter(each -> !period.apply(each).until().isAfter(about.day()))
                        .toList();
    }

    private static Period period(PublishedInput story) {
        return story.told().orElseThrow().period();
    }

    private String written(Optional<BigDecimal> level) {
        return level.map(value -> Scale.written(value, page.getLocale())).orElse(null);
    }

    /** All that were raised by then, those that ended among them. */
    public List<Signal> signals(EvaluationSummary about) {
        return raised.computeIfAbsent(
                about.number(), number -> overBy(about, signals.ofPilot(about.pilotKey()), Signal::seen));
    }

    /** What an indicator is called. */
    public String indicatorText(EvaluationSummary about, String key) {
        return rows(about).stream()
                .map(SeenRow::indicator)
                .filter(indicator -> indicator.key().equals(key))
                .map(Indicator::text)
                .findFirst()
                .orElse(key);
    }
}
