package nl.sekswerkplatform.observations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.observations.ObservationRefused.CorrectionUnexplained;
import nl.sekswerkplatform.observations.ObservationRefused.PeriodNotOver;
import nl.sekswerkplatform.observations.ObservationRefused.PeriodsOverlap;
import nl.sekswerkplatform.observations.ObservationRefused.StoriesAsked;
import nl.sekswerkplatform.observations.ObservationRefused.WordsTellNumber;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;

/** All editions of what was observed of one indicator, and the rules for one more. */
final class Series {
    private final Indicator indicator;
    private final List<Observation> editions;
    private final boolean inSum;
    private final List<Period> planned = new ArrayList<>();

    /** @param inSum true when it adds up with others, so that its number may have to wait */
    Series(Indicator indicator, List<Observation> editions, boolean inSum) {
        this.indicator = indicator;
        this.inSum = inSum;
        this.editions = new ArrayList<>(editions);
    }

    /**
     * @param today on which the period must be over
     * @throws nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve and the refusals of this context, when it cannot be
     *     entered
     */
    void requireFit(Entry entry, LocalDate today) {
        Measurement measured = entry.measured();
        if (!indicator.isQuantitative()) {
            throw new StoriesAsked();
        }
        if (entry.observer() != null) {
            indicator.requireObserver(entry.observer());
            measured.requireFit(indicator);
            requireOver(measured.period(), today);
            requireNothingTold(measured);
        }
        overlapping(measured.period()).ifPresent(other -> {
            throw new PeriodsOverlap(other);
        });
    }

    private static void requireOver(Period period, LocalDate today) {
        if (period.until().isAfter(today)) {
            throw new PeriodNotOver();
        }
    }

    private void requireNothingTold(Measurement measured) {
        boolean hidden = indicator.shown(measured.value(), measured.base()).isEmpty();
        if ((hidden || inSum) && measured.tellsInWords()) {
            throw new WordsTellNumber(indicator.suppressBelow());
        }
    }

    private Optional<Period> overlapping(Period period) {
        return Stream.concat(editions.stream().map(Observation::period), planned.stream())
                .filter(other -> !other.equals(period) && other.overlaps(period))
                .findFirst();
    }

    /**
     * True when nothing changes: it was sent before, or says what stands there for all to see. In a sum even that is a next
     * edition: else it would tell that the total stays the same.
     */
    boolean isKnown(Entry entry) {
        return editions.stream().anyMatch(edition -> edition.id().equals(entry.id()))
                || !inSum
                        && current(entry.measured().period())
                                .filter(now -> now.saysToAll(entry.measured()))
                                .isPresent();
    }

    /** @throws CorrectionUnexplained when it replaces a number and does not say why */
    void requireExplained(Entry entry) {
        Measurement measured = entry.measured();
        if (measured.correction() == null && current(measured.period()).isPresent()) {
            throw new CorrectionUnexplained(measured.period());
        }
    }

    Observation enter(Entry entry) {
        Optional<Observation> before = current(entry.measured().period());
        before.ifPresent(Observation::correct);
        Observation next = Observation.of(
                indicator, entry, before.map(Observation::edition).orElse(0) + 1);
        editions.add(next);
        return next;
    }

    /** Another line of the same file is about this period. */
    void plan(Period period) {
        planned.add(period);
    }

    /** What counts for a period. */
    Optional<Observation> current(Period period) {
        return of(period).stream().filter(Observation::isCurrent).findFirst();
    }

    List<Observation> of(Period period) {
        return editions.stream()
                .filter(edition -> edition.period().equals(period))
                .toList();
    }

    Indicator indicator() {
        return indicator;
    }

    String key() {
        return indicator.key();
    }
}
