package nl.sekswerkplatform.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people type it, with a comma or a point before the decimals, and as a form writes it for them. */
public final class TypedNumber {
    public static final int MAX_DECIMALS = 4;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,13}(?:[.,]\\d{1,4})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");

    private TypedNumber() {}

    /** Empty when it is no number, or could mean two: nobody knows what 1.234 is. */
    public static Optional<BigDecimal> read(String typed) {
        String number = typed == null ? "" : typed.strip();
        boolean clear =
                NUMBER.matcher(number).matches() && !THOUSANDS.matcher(number).matches();
        return clear ? Optional.of(new BigDecimal(number.replace(',', '.'))) : Optional.empty();
    }

    /** As it can be read again: with a zero behind three decimals, for without it they could be thousands. */
    public static String written(BigDecimal number) {
        String plain = number.toPlainString().replace('.', ',');
        return THOUSANDS.matcher(plain).matches() ? plain + "0" : plain;
    }
}
