package nl.sekswerkplatform.signals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.Indicator;

/** Why a signal is raised; each knows where in the numbers that began. */
public enum SignalReason {
    /** The newest number lies beyond the threshold; periods without a number are passed over. */
    THRESHOLD(SignalReason::beyond),
    /** Three periods in a row, the newest last, are each worse than the one before. */
    WORSENING(SignalReason::worsening);

    /** So many worse ones in a row ask for attention. */
    private static final int PERIODS = 3;

    private final BiFunction<Indicator, List<ShownObservation>, OptionalInt> rule;

    /** @param rule gives the place of the first that gives reason; empty when the newest gives none */
    SignalReason(BiFunction<Indicator, List<ShownObservation>, OptionalInt> rule) {
        this.rule = rule;
    }

    /**
     * Where it goes on now; empty when the newest number gives no reason.
     *
     * @param shown what counts and can be read, in order of period
     */
    Optional<Run> find(Indicator indicator, List<ShownObservation> shown) {
        boolean canBeWorse = indicator.direction().isPresent() && !shown.isEmpty();
        OptionalInt start = canBeWorse ? rule.apply(indicator, shown) : OptionalInt.empty();
        return start.isEmpty() ? Optional.empty() : Optional.of(Run.of(shown, start.getAsInt()));
    }

    private static OptionalInt beyond(Indicator indicator, List<ShownObservation> shown) {
        Direction better = indicator.direction().orElseThrow();
        return indicator.threshold().isEmpty()
                ? OptionalInt.empty()
                : first(shown, place -> isWorse(indicator.threshold().get(), value(shown.get(place)), better));
    }

    private static OptionalInt worsening(Indicator indicator, List<ShownObservation> shown) {
        Direction better = indicator.direction().orElseThrow();
        OptionalInt start = first(shown, place -> place > 0 && isWorse(shown.get(place - 1), shown.get(place), better));
        return start.isPresent() && shown.size() - start.getAsInt() >= PERIODS ? start : OptionalInt.empty();
    }

    /** The first of those at the end that all give reason. */
    private static OptionalInt first(List<ShownObservation> shown, IntPredicate givesReason) {
        int last = shown.size() - 1;
        int calm = IntStream.iterate(last, place -> place >= 0, place -> place - 1)
                .filter(place -> !givesReason.test(place))
                .findFirst()
                .orElse(-1);
        return calm == last ? OptionalInt.empty() : OptionalInt.of(calm + 1);
    }

    private static BigDecimal value(ShownObservation seen) {
        return seen.value().orElseThrow();
    }

    private static boolean isWorse(ShownObservation before, ShownObservation seen, Direction better) {
        return seen.period().follows(before.period()) && isWorse(value(before), value(seen), better);
    }

    private static boolean isWorse(BigDecimal than, BigDecimal value, Direction better) {
        int compared = value.compareTo(than);
        return better == Direction.HIGHER ? compared < 0 : compared > 0;
    }
}
