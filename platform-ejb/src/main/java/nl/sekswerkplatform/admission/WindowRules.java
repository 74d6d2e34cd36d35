package nl.sekswerkplatform.admission;

/**
 * How long a common window takes, and how many must come.
 *
 * @param restDays between the hand-out and the window, in which the left-overs are revoked
 * @param days in which cards are used; as long for each extension and for the choice of those whose batch stayed small
 * @param leastAccounts that begin together without being asked whether they want to
 */
record WindowRules(int restDays, int days, int leastAccounts) {
    /** Below this, order or number tell who is who: nobody who runs a platform can set less. */
    static final WindowRules FLOOR = new WindowRules(7, 14, 8);

    /** A batch that stays small is given more time so often. */
    static final int EXTENSIONS = 2;

    /** The cards of a batch are gone for so long before its accounts begin. */
    static final int DAYS_APART = 2;

    /** A batch that two groups never confirmed is given up after so many days. */
    static final int PATIENCE_DAYS = 60;

    /** How long before its window a batch may be registered. */
    static final int LONGEST_AHEAD = 120;

    WindowRules raisedToFloor() {
        return new WindowRules(
                Math.max(restDays, FLOOR.restDays),
                Math.max(days, FLOOR.days),
                Math.max(leastAccounts, FLOOR.leastAccounts));
    }
}
