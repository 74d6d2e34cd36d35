package nl.sekswerkplatform.settings;

import java.util.Optional;
import java.util.function.Function;

/**
 * From the least to the most of what can be put in order.
 *
 * @param kind what it is, for who wrote something else
 */
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
