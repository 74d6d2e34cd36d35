package nl.sekswerkplatform.followups;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.decisions.DecisionNumber;

/** Names a follow-up in addresses, feeds and the log: its decision and its place in it, such as {@code 2026-004-1}. */
public record FollowUpKey(DecisionNumber decision, int position) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{3,4})-([1-9]\\d?)");

    public FollowUpKey {
        if (position < 1) {
            throw new IllegalArgumentException("not a place");
        }
    }

    /** The key as it is written; empty for any other text. */
    public static Optional<FollowUpKey> parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches()) {
            return Optional.empty();
        }
        return DecisionNumber.parse(written.group(1))
                .map(number -> new FollowUpKey(number, Integer.parseInt(written.group(2))));
    }

    @Override
    public String toString() {
        return decision + "-" + position;
    }
}
