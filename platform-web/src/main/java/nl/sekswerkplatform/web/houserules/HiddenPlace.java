package nl.sekswerkplatform.web.houserules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words stand that house rules are about, as their reference names them.
 *
 * @param kind of words, such as {@code proposal}; named by the text {@code houserules.kind.proposal}
 * @param number as people call it
 * @param address of the page on which they stand
 */
public record HiddenPlace(String kind, String number, String address) {
    private static final Pattern KEY =
            Pattern.compile("(proposal)-([1-9]\\d{0,8})|(reason)-([1-9]\\d{0,6}-[1-9]\\d{0,6})");

    /** Of a reference such as {@code proposal/12} or {@code reason/7-3}. */
    static HiddenPlace of(String ref) {
        String kind = ref.substring(0, ref.indexOf('/'));
        String number = ref.substring(ref.indexOf('/') + 1);
        if (kind.equals("reason")) {
            String[] words = number.split("-");
            return new HiddenPlace(kind, words[0] + " · " + words[1], "/rounds/" + words[0] + "#reason-" + words[1]);
        }
        return new HiddenPlace(kind, number, "/" + kind + "s/" + number);
    }

    /** The reference that a key in an address stands for; empty for words that house rules do not know. */
    static Optional<String> ref(String key) {
        Matcher written = KEY.matcher(key == null ? "" : key);
        return written.matches() ? Optional.of(key.replaceFirst("-", "/")) : Optional.empty();
    }
}
