package nl.sekswerkplatform.smallnumbers;

/** The steps in which membership, turnout and attendance of a protected group are shown. */
public enum Band {
    BELOW_10(0),
    FROM_10(10),
    FROM_20(20),
    FROM_50(50);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /** The smallest number of people in this band. */
    public int from() {
        return from;
    }

    static Band of(int people) {
        var found = BELOW_10;
        for (var band : values()) {
            if (people >= band.from) {
                found = band;
            }
        }
        return found;
    }
}
