package nl.sekswerkplatform.verdicts;

/** The middle of people who each chose one of three steps. */
final class Middle {
    /** The step between the two outer ones. */
    static final int BETWEEN = 1;

    private Middle() {}

    /**
     * With everybody in a row, the step of the one in the middle. When there are two in the middle who differ, the step
     * between: then neither end has more than half.
     *
     * @param first how many chose the first step
     * @throws IllegalArgumentException when nobody chose
     */
    static int of(int first, int between, int last) {
        int all = first + between + last;
        if (all == 0) {
            throw new IllegalArgumentException("nobody stands nowhere");
        }
        int lower = step((all - 1) / 2, first, between);
        int upper = step(all / 2, first, between);
        return lower == upper ? lower : BETWEEN;
    }

    private static int step(int place, int first, int between) {
        if (place < first) {
            return 0;
        }
        return place < first + between ? BETWEEN : 2;
    }
}
