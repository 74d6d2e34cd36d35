package nl.sekswerkplatform.membership;

import java.util.regex.Pattern;

/**
 * Something public that people speak about, in which each of them is shown in one way.
 *
 * @param kind such as {@code proposal}
 * @param subject its id or number
 */
public record AliasThread(String kind, String subject) {
    private static final Pattern KIND = Pattern.compile("[a-z-]{1,30}");
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9-]{1,80}");

    public AliasThread {
        if (!KIND.matcher(kind).matches() || !SUBJECT.matcher(subject).matches()) {
            throw new IllegalArgumentException("not a thread");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + subject;
    }
}
