package nl.sekswerkplatform.sittings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sittings.SittingRefused.ItemOver;
import nl.sekswerkplatform.sittings.SittingRefused.SittingMovedOn;
import nl.sekswerkplatform.sittings.SittingRefused.SittingNotRunning;
import nl.sekswerkplatform.sittings.SittingRefused.SittingOver;

/**
 * One meeting while it is held: the item on the table, the group with the floor, and how long each was. Acts say what
 * should be so, not what should change, or name what the chair saw; so two chairs, two tabs and a double click come to
 * the right end. Whoever changes it holds its row; that is why it needs no version.
 *
 * <p>WAITING -> RUNNING and PAUSED by turns -> ENDED. The instants are there only while something runs.
 */
@Entity
@Table(name = "sitting")
class Sitting {
    /** The position of what stands on no agenda; it comes last. */
    static final int OTHER_BUSINESS = 0;

    @Id
    @Column(name = "meeting_number")
    private int meetingNumber;

    @Enumerated(EnumType.STRING)
    private SittingState state = SittingState.WAITING;

    private int position;

    /** In UTC; null while the clocks stand still. */
    @Column(name = "item_since")
    private LocalDateTime itemSince;

    /** Null while nobody speaks. */
    @Embedded
    private Floor floor;

    /** Counts how often the floor was given. */
    private int turn;

    /** Counts what happened, for who follows. */
    private int changes;

    @ElementCollection
    @CollectionTable(name = "sitting_item_time", joinColumns = @JoinColumn(name = "meeting_number"))
    private List<ItemTime> itemTimes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sitting_group_time", joinColumns = @JoinColumn(name = "meeting_number"))
    private List<GroupTime> groupTimes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "sitting_hand", joinColumns = @JoinColumn(name = "meeting_number"))
    private List<Hand> hands = new ArrayList<>();

    protected Sitting() {}

    /** A meeting that nobody began. */
    static Sitting waiting(int meetingNumber) {
        Sitting sitting = new Sitting();
        sitting.meetingNumber = meetingNumber;
        return sitting;
    }

    /** Begins with that item; a second time changes nothing. */
    void begin(int first, LocalDateTime now) {
        if (state == SittingState.WAITING) {
            open(first, now);
        }
    }

    /** Puts that item on the table, where it is not yet; hands were up about the item before. */
    void goTo(int item, LocalDateTime now) {
        requireGoingOn();
        if (state != SittingState.RUNNING || position != item) {
            settle(now);
            hands.removeIf(hand -> position != item);
            open(item, now);
        }
    }

    /**
     * As {@link #goTo}, from an item that the chair saw on the table.
     *
     * @throws SittingMovedOn when another one is, and not the one asked for
     */
    void goOn(int from, int item, LocalDateTime now) {
        if (position != from && position != item) {
            throw new SittingMovedOn();
        }
        goTo(item, now);
    }

    private void open(int item, LocalDateTime now) {
        state = SittingState.RUNNING;
        position = item;
        itemSince = now;
        changed();
    }

    void pause(LocalDateTime now) {
        requireGoingOn();
        if (state == SittingState.RUNNING) {
            settle(now);
            state = SittingState.PAUSED;
            changed();
        }
    }

    void resume(LocalDateTime now) {
        requireGoingOn();
        if (state == SittingState.PAUSED) {
            open(position, now);
        }
    }

    /** The end, for good: whole minutes stay. A second time changes nothing. */
    void end(LocalDateTime now) {
        if (state == SittingState.ENDED) {
            return;
        }
        requireGoingOn();
        settle(now);
        hands.clear();
        times().coarsen();
        state = SittingState.ENDED;
        changed();
    }

    void raise(GroupKey group) {
        requireGoingOn();
        if (!hands().contains(group)) {
            hands.add(new Hand(group));
            changed();
        }
    }

    void lower(GroupKey group) {
        if (hands.removeIf(hand -> hand.group().equals(group))) {
            changed();
        }
    }

    /** The floor for somebody of the group in the room; when it has it, nothing changes. */
    void give(GroupKey group, LocalDateTime now) {
        if (floor == null || !floor.group().equals(group) || floor.contribution() != null) {
            give(new Speaker(group, null), now);
        }
    }

    /** The floor for who is next, in the room or read out. */
    void give(Speaker next, LocalDateTime now) {
        requireGoingOn();
        if (state == SittingState.PAUSED) {
            throw new SittingNotRunning();
        }
        settleFloor(now);
        if (next.isInRoom()) {
            hands.removeIf(hand -> hand.group().equals(next.group()));
        }
        floor = new Floor(next.group(), next.isInRoom() ? null : next.written().id(), now);
        times().add(position, next.group(), new Heard(0, 1));
        turn++;
        changed();
    }

    /** @param seen how often the floor had been given when the chair looked; a later speaker is not stopped */
    void stop(int seen, LocalDateTime now) {
        if (seen == turn && floor != null) {
            settleFloor(now);
            changed();
        }
    }

    /** Something else happened that those who follow should see. */
    void changed() {
        changes++;
    }

    /** @throws ItemOver when the table is past that item */
    void requireAhead(int item) {
        if (!isAhead(item)) {
            throw state == SittingState.ENDED ? new SittingOver() : new ItemOver();
        }
    }

    /** True for the item on the table and those to come. */
    boolean isAhead(int item) {
        boolean past = item != OTHER_BUSINESS && (position == OTHER_BUSINESS || item < position);
        return state == SittingState.WAITING || isGoingOn() && !past;
    }

    private void requireGoingOn() {
        if (state == SittingState.WAITING) {
            throw new SittingNotRunning();
        }
        if (state == SittingState.ENDED) {
            throw new SittingOver();
        }
    }

    private void settle(LocalDateTime now) {
        settleFloor(now);
        if (itemSince != null) {
            times().add(position, seconds(itemSince, now));
            itemSince = null;
        }
    }

    private void settleFloor(LocalDateTime now) {
        if (floor != null) {
            times().add(position, floor.group(), new Heard(seconds(floor.since(), now), 0));
            floor = null;
        }
    }

    private Times times() {
        return new Times(itemTimes, groupTimes);
    }

    private static int seconds(LocalDateTime since, LocalDateTime now) {
        return Math.toIntExact(Math.max(0, Duration.between(since, now).toSeconds()));
    }

    /** How long the item was on the table so far. */
    int itemSeconds(int item, LocalDateTime now) {
        int running = item == position && itemSince != null ? seconds(itemSince, now) : 0;
        return times().of(item) + running;
    }

    /** How each group was heard at the meeting so far, the one that speaks included. */
    Map<GroupKey, Heard> heard(LocalDateTime now) {
        Map<GroupKey, Heard> heard = times().heard();
        floor().ifPresent(speaking -> heard.merge(speaking.group(), new Heard(floorSeconds(now), 0), Heard::plus));
        return heard;
    }

    /** How often a group was given the floor on the item that is on the table. */
    int turnsOf(GroupKey group) {
        return times().heardOn(position, group).turns();
    }

    /** How long whoever speaks now does so. */
    int floorSeconds(LocalDateTime now) {
        return floor == null ? 0 : seconds(floor.since(), now);
    }

    Optional<Floor> floor() {
        return Optional.ofNullable(floor);
    }

    Set<GroupKey> hands() {
        return hands.stream().map(Hand::group).collect(Collectors.toSet());
    }

    SittingState state() {
        return state;
    }

    boolean isGoingOn() {
        return state == SittingState.RUNNING || state == SittingState.PAUSED;
    }

    /** True for the item that is on the table. */
    boolean isOn(int item) {
        return position == item && isGoingOn();
    }

    int position() {
        return position;
    }

    int turn() {
        return turn;
    }

    int changes() {
        return changes;
    }
}
