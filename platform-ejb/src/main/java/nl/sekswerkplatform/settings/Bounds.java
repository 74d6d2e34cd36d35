package nl.sekswerkplatform.settings;

import java.time.Duration;
import java.util.Optional;

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
}
