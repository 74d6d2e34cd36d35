package nl.sekswerkplatform.groups;

import java.util.regex.Pattern;

/** The short public word of a group, such as {@code sex-workers}: in addresses, in the log, in the API. */
public record GroupKey(String value) implements Comparable<GroupKey> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public GroupKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a group key");
        }
    }

    @Override
    public int compareTo(GroupKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
