package nl.sekswerkplatform.attack;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;

/** A mistake that somebody could make, and the strategy that must find it. */
enum PlantedLeak {
    /** Rows are numbered as they come; people come in the order in which they always come. */
    NUMBERED(Strategy.SAME_ORDER, true) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            return Map.of("nullifier", person.chance(32));
        }
    },
    /** Rows know when they were made. */
    DATED(Strategy.SAME_ORDER, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            return Map.of("nullifier", person.chance(32), "made", Bytes.of(1_000_000 + 60L * person.number()));
        }
    },
    /** Sealed without filling up: who writes much always does. */
    UNPADDED(Strategy.SAME_SIZE, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            return Map.of("sealed", person.chance(20 + 3 * person.number()));
        }
    },
    /** The account stands beside the act; in one place as it is, in the other written out. */
    NAMED(Strategy.SAME_VALUE, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            byte[] account = person.steady(16);
            return Map.of(
                    "account",
                    first
                            ? account
                            : HexFormat.of()
                                    .withUpperCase()
                                    .formatHex(account)
                                    .toLowerCase()
                                    .getBytes(StandardCharsets.US_ASCII));
        }
    },
    /** Five bytes of the account are mixed into what else is random. */
    MIXED_IN(Strategy.SAME_PART, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            byte[] mixed = person.chance(40);
            System.arraycopy(person.steady(5), 0, mixed, first ? 3 : 21, 5);
            return Map.of("mixed", mixed);
        }
    },
    /** The secret alone, hidden under one key for each kind of act. */
    ONE_KEY_FOR_ALL(Strategy.SAME_DIFFERENCE, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            byte[] key = HexFormat.of().parseHex(first ? "5a".repeat(32) : "c301".repeat(16));
            return Map.of("nullifier", Bytes.xor(person.steady(32), key));
        }
    },
    /** Numbers of persons, each kind of act counting from elsewhere. */
    COUNTED_FROM(Strategy.SAME_DIFFERENCE, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            long number = Bytes.number(person.steady(Long.BYTES)) & 0xffff_ffffL;
            return Map.of("number", Bytes.of(number + (first ? 0 : 4_711)));
        }
    },
    /** A poor random number is added to the secret: most bits stay. */
    NEARLY_THE_SAME(Strategy.LIKENESS, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            byte[] blurred = person.steady(32);
            for (int flipped = 0; flipped < 60; flipped++) {
                int bit = person.lots().nextInt(256);
                blurred[bit / 8] ^= (byte) (1 << bit % 8);
            }
            return Map.of("nullifier", blurred);
        }
    },
    /** Letter, week and task, each shared by many, and together hers. */
    STEADY_WORDS(Strategy.SAME_WORDS, false) {
        @Override
        Map<String, byte[]> row(Person person, boolean first) {
            byte[] words = person.steady(3);
            return Map.of(
                    "letter", Bytes.of("letter " + (char) ('A' + (words[0] & 15))),
                    "task", Bytes.of("task " + (words[1] & 7)),
                    "week", Bytes.of("week " + (words[2] & 7)));
        }
    };

    private final Strategy finder;
    private final boolean numbered;

    PlantedLeak(Strategy finder, boolean numbered) {
        this.finder = finder;
        this.numbered = numbered;
    }

    /** @param first for the one table; else for the other */
    abstract Map<String, byte[]> row(Person person, boolean first);

    Strategy finder() {
        return finder;
    }

    /** True when the table numbers its rows by itself. */
    boolean isNumbered() {
        return numbered;
    }

    /**
     * @param number hers among all, in the order in which they always come
     * @param lots for what is drawn anew each time
     */
    record Person(int number, Random lots) {
        /** What is hers in every table. */
        byte[] steady(int length) {
            byte[] bytes = new byte[length];
            new Random(77_003L * (number + 1)).nextBytes(bytes);
            return bytes;
        }

        byte[] chance(int length) {
            byte[] bytes = new byte[length];
            lots.nextBytes(bytes);
            return bytes;
        }
    }
}
