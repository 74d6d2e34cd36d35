package nl.sekswerkplatform.attack;

/** So many guesses, of which so many would be right by chance, and so many were. */
record Chance(double expected, int guesses, int hits) {
    /** Once in a million million times by luck: a build that runs a thousand such tests a day sees it in no lifetime. */
    static final double LUCK = 1e-12;

    static final Chance NONE = new Chance(0, 0, 0);

    Chance and(Chance more) {
        return new Chance(expected + more.expected, guesses + more.guesses, hits + more.hits);
    }

    /** True when luck does not explain it: the tail of the binomial distribution from the hits on. */
    boolean isMoreThanLuck() {
        return hits > expected && tail() < LUCK;
    }

    /** How likely so many hits or more are, each guess being right by itself as often as the others on the average. */
    double tail() {
        if (guesses == 0) {
            return 1;
        }
        double right = expected / guesses;
        double sum = 0;
        for (int count = hits; count <= guesses; count++) {
            double term = Math.exp(
                    logOfChoices(guesses, count) + count * Math.log(right) + (guesses - count) * Math.log1p(-right));
            sum += term;
            if (term < sum * 1e-9 && count > expected) {
                break;
            }
        }
        return Math.min(1, sum);
    }

    private static double logOfChoices(int from, int taken) {
        double log = 0;
        for (int step = 1; step <= Math.min(taken, from - taken); step++) {
            log += Math.log(from - step + 1.0) - Math.log(step);
        }
        return log;
    }

    @Override
    public String toString() {
        return "%d of %d where luck gives %.1f".formatted(hits, guesses, expected);
    }
}
