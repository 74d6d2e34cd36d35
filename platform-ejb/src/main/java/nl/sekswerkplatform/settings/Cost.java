package nl.sekswerkplatform.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memory and passes of Argon2id; how many lanes share them makes it no weaker. */
record Cost(int kibibytes, int passes) implements Bounds {
    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*,\\s*(\\d{1,9})\\s*");

    @Override
    public Optional<String> findMistake(String value) {
        return FORM.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("is “" + value + "”, which has not the form 65536,3,1");
    }

    @Override
    public Optional<String> findFault(String value) {
        Matcher numbers = FORM.matcher(value);
        if (!numbers.matches()) {
            return findMistake(value);
        }
        boolean cheap = Integer.parseInt(numbers.group(1)) < kibibytes || Integer.parseInt(numbers.group(2)) < passes;
        return cheap
                ? Optional.of("is " + value + ", and may be " + kibibytes + "," + passes + ",1 at least")
                : Optional.empty();
    }
}
