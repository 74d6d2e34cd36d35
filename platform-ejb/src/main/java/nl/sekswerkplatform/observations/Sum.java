package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Period;

/**
 * Numbers that add up. Whoever knows the total and all parts but one knows that one too, so the total is told when all its
 * parts are there, large enough, and add up to it. Once it was told, a corrected part waits for the others in the same way:
 * else two looks at it would tell. When one of them ever was too small, the total of that period is told no more.
 */
final class Sum {
    private final List<Series> all;

    /** @param all the total and its parts; or one indicator that adds up with nothing */
    Sum(List<Series> all) {
        this.all = all;
    }

    /** Releases what may be told of this period, and answers what was not told before. */
    List<Observation> release(Period period) {
        boolean addsUp = addsUp(period);
        boolean totalKnown = all.stream().filter(this::isTotal).anyMatch(total -> total.of(period).stream()
                .anyMatch(edition -> edition.isReleased() && edition.isLargeEnough()));
        List<Observation> free = all.stream()
                .filter(series -> addsUp || !isTotal(series) && !totalKnown)
                .flatMap(series -> series.current(period).stream())
                .filter(current -> !current.isReleased())
                .toList();
        free.forEach(Observation::release);
        return free;
    }

    private boolean addsUp(Period period) {
        return all.stream()
                        .allMatch(series -> series.current(period).isPresent()
                                && series.of(period).stream().allMatch(Observation::isLargeEnough))
                && isTotalOfParts(period);
    }

    private boolean isTotalOfParts(Period period) {
        BigDecimal parts = all.stream()
                .filter(series -> !isTotal(series))
                .map(series -> value(series, period))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.stream()
                .filter(this::isTotal)
                .map(series -> value(series, period))
                .flatMap(Optional::stream)
                .allMatch(total -> total.compareTo(parts) == 0);
    }

    private static Optional<BigDecimal> value(Series series, Period period) {
        return series.current(period).map(Observation::forSum);
    }

    private boolean isTotal(Series series) {
        return all.size() > 1 && series.indicator().partOf().isEmpty();
    }
}
