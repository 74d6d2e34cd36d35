package nl.sekswerkplatform.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Criterion;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Pilot;

/** How a pilot and what was observed of it stand in a dossier. */
final class PilotParts {
    private PilotParts() {}

    static Part pilot(Pilot pilot) {
        return new Part()
                .put("key", pilot.key())
                .put("title", pilot.title())
                .put("question", pilot.question())
                .put("status", pilot.status())
                .put("startNotBefore", pilot.startNotBefore())
                .put("durationMonths", pilot.durationMonths())
                .put("budget", pilot.budget())
                .put("area", pilot.area())
                .putAll("conditions", pilot.firstConditions(), PilotParts::condition)
                .putAll("criteria", pilot.allCriteria(), PilotParts::criterion)
                .put("beforePlatform", true)
                .put("illustrative", pilot.isIllustrative());
    }

    private static Part condition(Condition condition) {
        return new Part()
                .put("key", condition.key())
                .put("text", condition.text())
                .put("state", condition.state());
    }

    private static Part criterion(Criterion criterion) {
        return new Part()
                .put("key", criterion.key())
                .put("text", criterion.text())
                .putAll("indicators", criterion.allIndicators(), PilotParts::indicator)
                .put("dropped", criterion.isDropped())
                .put("illustrative", criterion.isIllustrative());
    }

    private static Part indicator(Indicator indicator) {
        return new Part()
                .put("key", indicator.key())
                .put("text", indicator.text())
                .put("unit", indicator.unit())
                .put("kind", indicator.kind())
                .put("direction", indicator.direction())
                .put("target", indicator.target())
                .put("suppressBelow", indicator.suppressBelow())
                .put("source", indicator.source())
                .put("base", indicator.isWithBase())
                .put("threshold", indicator.threshold())
                .put("partOf", indicator.partOf())
                .put("dropped", indicator.isDropped());
    }

    /**
     * What may be shown of them: a value that is too small is not in the file. A percentage is not either, for what it is of
     * is not public, and without that nobody could say whether it may be shown.
     */
    static List<Part> observations(Pilot pilot, Map<String, List<ShownObservation>> observed) {
        return pilot.allCriteria().stream()
                .flatMap(criterion -> criterion.allIndicators().stream())
                .filter(indicator -> !indicator.isWithBase())
                .flatMap(indicator -> shown(indicator, observed.getOrDefault(indicator.key(), List.of())))
                .toList();
    }

    private static Stream<Part> shown(Indicator indicator, List<ShownObservation> all) {
        return all.stream()
                .filter(observation -> observation.value().isPresent())
                .map(observation -> {
                    String period = observation.period().toString();
                    return new Part()
                            .put("key", indicator.key() + "-" + period.toLowerCase(Locale.ROOT))
                            .put("indicator", indicator.key())
                            .put("period", period)
                            .put("value", observation.value())
                            .put("note", observation.note())
                            .put("illustrative", observation.illustrative());
                });
    }
}
