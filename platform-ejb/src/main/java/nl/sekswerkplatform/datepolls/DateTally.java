package nl.sekswerkplatform.datepolls;

import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;

/**
 * How many groups can come on one date. Each group that was heard is one, however many answered; one that is divided is
 * half a group. All of it follows from what is shown of the groups, so the order of the dates tells nothing more.
 *
 * @param can groups of which most can come
 * @param divided groups of which a part can
 * @param cannot groups of which most cannot
 */
record DateTally(int can, int divided, int cannot) {
    /**
     * The better date first: where more groups can come, in halves and thus exact. A tie goes to the date that fewer
     * groups miss, and then to the sooner one, which the dates are in already.
     */
    static final Comparator<DateTally> BEST_FIRST =
            Comparator.comparingInt(DateTally::halves).reversed().thenComparingInt(DateTally::cannot);

    static DateTally of(List<GroupStand> stands) {
        return new DateTally(
                count(stands, Leaning.FOR), count(stands, Leaning.DIVIDED), count(stands, Leaning.AGAINST));
    }

    private static int count(List<GroupStand> stands, Leaning leaning) {
        return (int) stands.stream().filter(stand -> stand.leaning() == leaning).count();
    }

    private int halves() {
        return 2 * can + divided;
    }
}
