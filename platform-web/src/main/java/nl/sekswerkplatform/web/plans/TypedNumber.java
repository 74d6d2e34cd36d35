package nl.sekswerkplatform.web.plans;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import nl.sekswerkplatform.shared.DomainException;

/** A number as people type it, with a comma or a point. */
final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,4})?");

    private TypedNumber() {}

    /** @throws NumberMistyped when it cannot be read; nothing typed gives null */
    static BigDecimal read(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String number = typed.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new NumberMistyped(field);
        }
        return new BigDecimal(number.replace(',', '.'));
    }

    /** What was typed is no number. */
    static class NumberMistyped extends DomainException {
        NumberMistyped(String field) {
            super(field);
        }
    }
}
