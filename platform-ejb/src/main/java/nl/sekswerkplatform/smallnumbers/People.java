package nl.sekswerkplatform.smallnumbers;

import java.io.Serializable;

/**
 * A true count of people on its way through the rules: a rule may ask whether they are enough, and {@link SmallNumbers}
 * alone reads the number, to make of it what may be shown.
 */
public final class People implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int number;

    private People(int number) {
        this.number = number;
    }

    /** @throws IllegalArgumentException if there are fewer than none */
    public static People of(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("fewer people than none");
        }
        return new People(Math.toIntExact(number));
    }

    int number() {
        return number;
    }

    public boolean areAtLeast(int fewest) {
        return number >= fewest;
    }

    /** So many, or all of them where they are fewer. */
    public int orAll(int many) {
        return Math.min(many, number);
    }

    @Override
    public String toString() {
        return "People[hidden]";
    }
}
