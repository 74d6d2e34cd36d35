package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.observations.FileRefused.NumberUnreadable;
import nl.sekswerkplatform.observations.ObservationRefused.BaseUnfit;
import nl.sekswerkplatform.observations.ObservationRefused.ValueUnfit;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TypedNumber;

/**
 * What somebody measured, as typed and held to the limits. The number does not leave this context.
 *
 * @param base how many a percentage is of; null for other numbers
 * @param method how it was measured; null when there is nothing to say
 * @param note null when there is nothing to say
 * @param correction why it replaces a number that was entered before; null when it does not
 */
public record Measurement(
        Period period, BigDecimal value, Integer base, String method, String note, String correction) {
    public static final int MAX_METHOD = 300;
    public static final int MAX_NOTE = 500;
    public static final int MAX_CORRECTION = 300;

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final BigDecimal MAX_VALUE = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws ValueUnfit when it is too large or too fine to keep
     * @throws BaseUnfit when there are fewer than none
     */
    public Measurement {
        if (period == null) {
            throw new PeriodMalformed();
        }
        if (value == null
                || value.abs().compareTo(MAX_VALUE) >= 0
                || value.stripTrailingZeros().scale() > TypedNumber.MAX_DECIMALS) {
            throw new ValueUnfit();
        }
        if (base != null && base < 0) {
            throw new BaseUnfit();
        }
        method = Text.optional("method", method, MAX_METHOD);
        note = Text.optional("note", note, MAX_NOTE);
        correction = Text.optional("correction", correction, MAX_CORRECTION);
    }

    /**
     * As somebody typed it, with a comma or a point before the decimals.
     *
     * @throws NumberUnreadable when it is no number, or could mean two: nobody knows what 1.234 is
     */
    public static Measurement typed(
            String period, String value, String base, String method, String note, String correction) {
        return new Measurement(Period.typed(period), number(value), base(base), method, note, correction);
    }

    private static BigDecimal number(String typed) {
        return TypedNumber.read(typed)
                .orElseThrow(() -> new NumberUnreadable("value", typed == null ? "" : typed.strip()));
    }

    private static Integer base(String typed) {
        String number = typed == null ? "" : typed.strip();
        if (!number.isEmpty() && !WHOLE.matcher(number).matches()) {
            throw new NumberUnreadable("base", number);
        }
        return number.isEmpty() ? null : Integer.valueOf(number);
    }

    /**
     * Holds it to what the indicator counts.
     *
     * @throws BaseUnfit when a percentage is of nothing known, or another number has a base
     * @throws ValueUnfit when a percentage is above a hundred, or a number of people is below none
     */
    void requireFit(Indicator indicator) {
        if (indicator.isWithBase() != (base != null)) {
            throw new BaseUnfit();
        }
        boolean ofPeople = indicator.isWithBase() || indicator.suppressBelow() > 0;
        boolean tooMuch = indicator.isWithBase() && value.compareTo(HUNDRED) > 0;
        if (ofPeople && value.signum() < 0 || tooMuch) {
            throw new ValueUnfit();
        }
    }

    /** True when its words hold the number, or of how many it is, as a number by itself. */
    boolean tellsInWords() {
        return tells(value) || base != null && tells(BigDecimal.valueOf(base));
    }

    private boolean tells(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString().replace(".", "[.,]");
        Pattern alone = Pattern.compile("(?<![\\d.,])" + digits + "(?:[.,]0+)?(?![.,]?\\d)");
        return Stream.of(method, note, correction).filter(Objects::nonNull).anyMatch(words -> alone.matcher(words)
                .find());
    }

    @Override
    public String toString() {
        return "Measurement[of " + period + "]";
    }
}
