package nl.sekswerkplatform.advice;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long a table takes for an advice.
 *
 * @param least time that a round is open before anybody may close it
 * @param again time that it is open once more when a group was not heard
 * @param wordingDays in which a group may word its few reasons
 */
public record RoundRule(Duration least, Duration again, int wordingDays) implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Duration MOST = Duration.ofDays(30);

    /** The rule of the table. A platform may take longer, only a demonstration less. */
    public static final RoundRule FLOOR = new RoundRule(Duration.ofHours(72), Duration.ofDays(14), 7);

    /** Nobody waits three days to see what a demonstration does. */
    static final RoundRule DEMONSTRATION = new RoundRule(Duration.ofMinutes(2), Duration.ofMinutes(10), 7);

    private static final Duration LONG = Duration.ofDays(1);

    /** @throws IllegalArgumentException when a time is negative, or the least more than the most */
    public RoundRule {
        if (least.isNegative() || again.isNegative() || wordingDays < 0 || least.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a round is open from now on, and not for ever");
        }
    }

    /** This rule where it takes as long as the floor, and the floor where it takes less. */
    RoundRule notBelow(RoundRule floor) {
        return new RoundRule(
                longer(least, floor.least), longer(again, floor.again), Math.max(wordingDays, floor.wordingDays));
    }

    public boolean isBelowFloor() {
        return !equals(notBelow(FLOOR));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Not before that time is over, on a full hour: easy to remember, and vague on when it began. */
    static LocalDateTime over(LocalDateTime now, Duration open) {
        ChronoUnit step = open.compareTo(LONG) < 0 ? ChronoUnit.SECONDS : ChronoUnit.HOURS;
        LocalDateTime end = now.plus(open);
        LocalDateTime full = end.truncatedTo(step);
        return full.equals(end) ? full : full.plus(1, step);
    }
}
