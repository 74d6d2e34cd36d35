package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.Period;

/** Numbers that somebody measured, for tests. */
public final class ObservationFixture {
    public static final Delegate SUPPORT = new Delegate(new GroupKey("support"), Set.of());
    public static final Delegate POLICE = new Delegate(new GroupKey("police"), Set.of());
    public static final Delegate EVALUATOR = new Delegate(new GroupKey("evaluator"), Set.of(Mandate.EVALUATOR));

    private ObservationFixture() {}

    public static EarlierObservation earlier(String key, String indicatorKey, String period, int value) {
        return new EarlierObservation(
                key, indicatorKey, new Period(period), BigDecimal.valueOf(value), null, "made up", true);
    }

    public static Measurement measured(String period, int value) {
        return corrected(period, value, null);
    }

    public static Measurement corrected(String period, int value, String why) {
        return new Measurement(new Period(period), BigDecimal.valueOf(value), null, null, null, why);
    }

    static Entry entry(String indicatorKey, Measurement measured) {
        return Entry.by(SUPPORT, UUID.randomUUID(), indicatorKey, measured);
    }

    /** As everyone would see numbers, a hidden one where there is null. */
    public static List<ShownObservation> shown(List<Period> periods, List<BigDecimal> values) {
        return java.util.stream.IntStream.range(0, periods.size())
                .mapToObj(i -> new ShownObservation(
                        periods.get(i),
                        1,
                        false,
                        Optional.ofNullable(values.get(i)),
                        values.get(i) == null ? Optional.of(ShownObservation.Hidden.TOO_SMALL) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new GroupKey("support"),
                        new GroupKey("support"),
                        Optional.empty(),
                        false,
                        true))
                .toList();
    }
}
