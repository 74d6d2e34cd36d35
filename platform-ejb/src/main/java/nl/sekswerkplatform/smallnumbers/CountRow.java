package nl.sekswerkplatform.smallnumbers;

/**
 * A true count before it is shown: one row of a table.
 *
 * @param name of the row, a group or an answer
 * @param people zero or more
 */
public record CountRow<N>(N name, Protection protection, int people) {
    /** @throws IllegalArgumentException if there are fewer than none */
    public CountRow {
        if (people < 0) {
            throw new IllegalArgumentException("fewer people than none");
        }
    }

    @Override
    public String toString() {
        return "CountRow[" + name + "]";
    }
}
