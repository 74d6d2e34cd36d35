package nl.sekswerkplatform.web.houserules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where words stand that house rules are about, as their reference names them.
 *
 * @param kind of words, such as {@code proposal}; named by the text {@code houserules.kind.proposal}
 * @param number as people call it; empty for what has none
 * @param address of the page on which they stand
 */
public record HiddenPlace(String kind, String number, String address) {
    private static final String RECOMMENDATION = "recommendation";
    private static final Pattern KEY = Pattern.compile(
            "(proposal|poll|evaluation)-([1-9]\\d{0,8})|(reason|reply|suggestion)-([1-9]\\d{0,8}-[1-9]\\d{0,8})"
                    + "|groupreply-\\d{4}-\\d{3,4}-[a-z][a-z0-9-]{0,39}"
                    + "|evaluation-[1-9]\\d{0,8}-[a-z][a-z0-9-]{0,39}"
                    + "|" + RECOMMENDATION + "-[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern GROUP_REPLY = Pattern.compile("groupreply/(\\d{4}-\\d{3,4})-(.+)");

    private static final Pattern EVALUATION = Pattern.compile("evaluation/(\\d+)(?:-(.+))?");

    /** Of a reference such as {@code proposal/12}, {@code reason/7-3} or {@code reply/12-3}. */
    static HiddenPlace of(String ref) {
        Matcher reply = GROUP_REPLY.matcher(ref);
        if (reply.matches()) {
            String address = "/decisions/" + reply.group(1) + "#reply-" + reply.group(2);
            return new HiddenPlace("groupreply", reply.group(1), address);
        }
        Matcher statement = EVALUATION.matcher(ref);
        if (statement.matches()) {
            String address = "/evaluations/" + statement.group(1);
            return statement.group(2) == null
                    ? new HiddenPlace("summary", statement.group(1), address + "#step-2")
                    : new HiddenPlace("evaluation", statement.group(1), address + "#say-" + statement.group(2));
        }
        if (ref.startsWith(RECOMMENDATION + "/")) {
            return new HiddenPlace(
                    RECOMMENDATION, "", "/recommendations/" + ref.substring(RECOMMENDATION.length() + 1));
        }
        String kind = ref.substring(0, ref.indexOf('/'));
        String number = ref.substring(ref.indexOf('/') + 1);
        if (number.contains("-")) {
            String[] words = number.split("-");
            if (!kind.equals("reason")) {
                return new HiddenPlace(kind, words[1] + " · " + words[0], "/proposals/" + words[0]);
            }
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
