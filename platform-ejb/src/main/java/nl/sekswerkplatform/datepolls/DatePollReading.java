package nl.sekswerkplatform.datepolls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A poll as one member sees it.
 *
 * @param dates the best first once it is closed, else the soonest first
 * @param answered true when she answered; not known any more once it is closed
 * @param closable true when her group may close it now
 * @param pickable true when her group may pick one of the dates now
 * @param stoppable true when her group may take the question back
 * @param unheard groups of which too few answered to say where they stand; empty while it is open
 */
public record DatePollReading(
        UUID id,
        int meetingNumber,
        GroupKey askedBy,
        LocalDate lastDay,
        Step step,
        List<DateReading> dates,
        boolean answered,
        boolean closable,
        boolean pickable,
        boolean stoppable,
        List<GroupKey> unheard) {

    /** What happens now. */
    public enum Step {
        /** Members answer. */
        OPEN,
        /** The last day is over; in a minute it is known where the groups stand. */
        COUNTING,
        /** A date is to be picked. */
        CLOSED,
        /** The meeting has its date. */
        PICKED
    }

    /**
     * One of the dates.
     *
     * @param mine what she answered; null when she did not, and once the poll is closed
     * @param stands of the groups that were heard; empty while the poll is open
     * @param can groups of which most can come
     * @param divided groups of which a part can
     * @param cannot groups of which most cannot
     */
    public record DateReading(
            int position,
            LocalDate date,
            LocalTime start,
            Suits mine,
            List<GroupStand> stands,
            int can,
            int divided,
            int cannot,
            boolean picked) {}
}
