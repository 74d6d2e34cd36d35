package nl.sekswerkplatform.sittings;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.Shown;

/**
 * A meeting as everyone at the table sees it at this moment.
 *
 * @param changes grows with each change; who has seen this one need not look again
 * @param turn how often the floor was given
 * @param position of the item on the table
 * @param items in their order, other business last
 * @param floor null while nobody speaks
 * @param groups the seated ones, in the order of the table
 * @param next who waits, the next one first
 */
public record SittingReading(
        SittingState state,
        int changes,
        int turn,
        int position,
        List<Item> items,
        FloorNow floor,
        List<Group> groups,
        List<Waiting> next) {

    /** The item on the table; null before the meeting began and when it is over. */
    public Item current() {
        return items.stream().filter(Item::onTable).findFirst().orElse(null);
    }

    /** The item after the one on the table; null when there is none. */
    public Item following() {
        int here = items.indexOf(current());
        return here < 0 || here + 1 == items.size() ? null : items.get(here + 1);
    }

    /** Seconds that the whole meeting took so far. */
    public int seconds() {
        return items.stream().mapToInt(Item::seconds).sum();
    }

    /** Minutes that the whole meeting has. */
    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }

    /** True while the meeting is going on, paused or not. */
    public boolean isGoingOn() {
        return state == SittingState.RUNNING || state == SittingState.PAUSED;
    }

    /**
     * One item.
     *
     * @param id null for other business, as are title and question
     * @param minutes that it has
     * @param seconds that it took so far
     * @param ahead true while something can be written about it
     * @param said about it, in no order that tells who wrote first
     */
    public record Item(
            int position,
            UUID id,
            String title,
            String question,
            int minutes,
            int seconds,
            boolean onTable,
            boolean ahead,
            List<Words> said) {
        private static final int MINUTE = 60;

        public boolean isOtherBusiness() {
            return id == null;
        }

        /** Seconds; below 0 when it takes longer than it has. */
        public int left() {
            return minutes * MINUTE - seconds;
        }
    }

    /**
     * The group that speaks.
     *
     * @param words what is read out; null when somebody in the room speaks
     */
    public record FloorNow(GroupKey group, int seconds, Words words) {}

    /** How long a group was heard so far, whether its hand is up, and whether it speaks. */
    public record Group(GroupKey key, int seconds, boolean hand, boolean speaking) {}

    /** A group that waits, and whether something written is its next word. */
    public record Waiting(GroupKey group, boolean written) {}

    /** What a member wrote. */
    public record Words(UUID id, Shown by, String text, boolean read, boolean mine) {}
}
