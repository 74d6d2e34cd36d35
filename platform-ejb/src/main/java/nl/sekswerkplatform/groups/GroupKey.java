package nl.sekswerkplatform.groups;

import java.util.regex.Pattern;

/** The short public word of a group, such as {@code sex-workers}: in addresses, in the log, in the API. */
public record GroupKey(String value) implements Comparable<GroupKey>, OfGroup {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public GroupKey {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a group key");
        }
    }

    @Override
    public GroupKey groupKey() {
        return this;
    }

    /** For where the same must come out whatever the table is, as in the log; pages have {@link TableOrder}. */
    @Override
    public int compareTo(GroupKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
