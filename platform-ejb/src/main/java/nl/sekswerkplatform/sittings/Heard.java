package nl.sekswerkplatform.sittings;

/** How long a group had the floor, and how often. */
record Heard(long seconds, int turns) {
    static final Heard NOT_YET = new Heard(0, 0);

    Heard plus(Heard other) {
        return new Heard(seconds + other.seconds, turns + other.turns);
    }
}
