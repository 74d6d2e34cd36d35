package nl.sekswerkplatform.settings;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From where to where a value may go. */
interface Bounds {
    /** What is wrong with the value, to go on behind the name of the setting; empty when nothing is. */
    Optional<String> findFault(String value);

    /** What is wrong with how it is written, whatever it is. */
    Optional<String> findMistake(String value);

    static Bounds number(long least, long most) {
        return new Range<>("a whole number", text -> Long.valueOf(text.strip()), "" + least, "" + most);
    }

    /** @param least and most in ISO 8601, such as {@code PT72H} */
    static Bounds time(String least, String most) {
        return new Range<>("a time such as PT72H or P14D", text -> Duration.parse(text.strip()), least, most);
    }

    static Bounds cost(int kibibytes, int passes) {
        return new Cost(kibibytes, passes);
    }

    record Range<T extends Comparable<T>>(String kind, Function<String, T> reading, String least, String most)
            implements Bounds {
        @Override
        public Optional<String> findMistake(String value) {
            try {
                reading.apply(value);
                return Optional.empty();
            } catch (RuntimeException unreadable) { // each reading has its own
                return Optional.of("is “" + value + "”, which is not " + kind);
            }
        }

        @Override
        public Optional<String> findFault(String value) {
            Optional<String> mistake = findMistake(value);
            if (mistake.isPresent()) {
                return mistake;
            }
            T set = reading.apply(value);
            if (set.compareTo(reading.apply(least)) < 0) {
                return Optional.of("is " + value + ", and may be " + least + " at least");
            }
            return set.compareTo(reading.apply(most)) > 0
                    ? Optional.of("is " + value + ", and may be " + most + " at most")
                    : Optional.empty();
        }
    }

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
            boolean cheap =
                    Integer.parseInt(numbers.group(1)) < kibibytes || Integer.parseInt(numbers.group(2)) < passes;
            return cheap
                    ? Optional.of("is " + value + ", and may be " + kibibytes + "," + passes + ",1 at least")
                    : Optional.empty();
        }
    }
}
