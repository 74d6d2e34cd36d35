package nl.sekswerkplatform.input;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * How long what someone wrote is kept. Each input has a day of its own, drawn by lot around the rule's: so the day on
 * which it goes tells not when it came, and no two belong together.
 */
final class Retention {
    /** Days that an input which never came out is kept. */
    static final int UNPUBLISHED = 180;
    /** Days that the original is kept after a decision that it led to. */
    static final int DECIDED = 90;
    /** Most days by which lot moves either of them. */
    static final int SPREAD = 14;
    /** Months after which no content is kept, whatever happens. */
    static final int HARD_STOP = 12;
    /** Months that a receipt still tells what became of it, after the last follow-up, or after its content is gone. */
    static final int KNOWN = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Retention() {}

    static LocalDate ofUnpublished(IsoWeek came) {
        return spread(came.monday().plusDays(UNPUBLISHED), RANDOM);
    }

    /** As long as may be: a decision may still take it up. */
    static LocalDate ofPublished(IsoWeek came) {
        return hardStop(came).minusDays(RANDOM.nextInt(2 * SPREAD + 1));
    }

    /** Sooner than it would, never later. */
    static LocalDate ofDecided(LocalDate decision, LocalDate without) {
        var day = spread(decision.plusDays(DECIDED), RANDOM);
        return day.isBefore(without) ? day : without;
    }

    static LocalDate hardStop(IsoWeek came) {
        return came.monday().plusMonths(HARD_STOP);
    }

    /** How long a receipt tells of an input that led to nothing yet, or never came out. */
    static LocalDate known(LocalDate contentUntil) {
        return spread(contentUntil.plusMonths(KNOWN), RANDOM);
    }

    static LocalDate spread(LocalDate day, RandomGenerator random) {
        return day.plusDays(random.nextInt(2 * SPREAD + 1) - (long) SPREAD);
    }
}
