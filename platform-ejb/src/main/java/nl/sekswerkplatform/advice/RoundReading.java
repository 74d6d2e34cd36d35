package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * A round as everyone may read it.
 *
 * @param texts by number while it is open, then the best carried first
 * @param awaited the groups for which it was reopened; none otherwise
 * @param result null until it is closed
 */
public record RoundReading(
        int number,
        RoundSubject subject,
        GroupKey openedBy,
        Step step,
        Days days,
        List<TextReading> texts,
        List<GroupKey> awaited,
        Result result,
        boolean illustrative) {
    public RoundReading {
        texts = List.copyOf(texts);
        awaited = List.copyOf(awaited);
    }

    /** What members can do. */
    public enum Step {
        OPEN,
        REOPENED,
        /** Its time is over, and within a minute it is known what it came to. */
        COUNTING,
        CLOSED
    }

    /**
     * In the zone of the city.
     *
     * @param closable from when the group that opened it may close it by hand
     * @param until when it closes by itself
     * @param closedOn null until then
     */
    public record Days(LocalDate openedOn, LocalDateTime closable, LocalDateTime until, LocalDate closedOn) {}

    /**
     * A text that the table is asked about.
     *
     * @param outcome null until the round is closed
     * @param advised true for the text that the table advises, or would have
     * @param stands of all seated groups in the order of the table; none until the round is closed
     */
    public record TextReading(int number, String text, Outcome outcome, boolean advised, List<GroupStand> stands) {
        public TextReading {
            stands = List.copyOf(stands);
        }
    }

    public record GroupStand(GroupKey groupKey, Stand stance) implements OfGroup {}

    /**
     * What it came to.
     *
     * @param outcome of the text that is advised
     * @param groups the seated groups in the order of the table
     */
    public record Result(Outcome outcome, List<GroupTurn> groups) {
        public Result {
            groups = List.copyOf(groups);
        }
    }

    /**
     * One group's part in it.
     *
     * @param turnout how many gave a position, as far as it may be told
     * @param reasons in an order that says nothing
     * @param wording what became of reasons that are too few to publish; null when there are none
     * @param lastDay on which the group may still word them; null when there are none
     */
    public record GroupTurn(
            GroupKey groupKey,
            boolean heard,
            ShownCount turnout,
            List<ReasonReading> reasons,
            WordingStatus wording,
            LocalDate lastDay)
            implements OfGroup {
        public GroupTurn {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A reason, of a member or of the group as a whole.
     *
     * @param text the number of the text it is about; null for all of them
     */
    public record ReasonReading(int number, Integer text, boolean byGroup, ReasonState state, String words) {}

    public boolean isOpen() {
        return step == Step.OPEN || step == Step.REOPENED;
    }

    public boolean isClosed() {
        return step == Step.CLOSED;
    }

    /** The text that the table advises, or would have; null until it is closed. */
    public TextReading advised() {
        return texts.stream().filter(TextReading::advised).findFirst().orElse(null);
    }

    /** Where a group stands on what the table advises. */
    public Stand stand(GroupKey group) {
        return advised().stands().stream()
                .filter(each -> each.groupKey().equals(group))
                .map(GroupStand::stance)
                .findFirst()
                .orElse(Stand.NOT_HEARD);
    }

    /** That group's part in it; null until it is closed. */
    public GroupTurn turn(GroupKey group) {
        return !isClosed()
                ? null
                : result.groups().stream()
                        .filter(turn -> turn.groupKey().equals(group))
                        .findFirst()
                        .orElse(null);
    }

    /** True when it is told that the group has a reservation; otherwise an answer is for whoever may have one. */
    public boolean isReservationOf(GroupKey group) {
        return isClosed() && stand(group) == Stand.RESERVATION;
    }

    /**
     * The groups whose reservation must be answered. Where it is known that somebody has one and may not be told who, each
     * group of which that holds gets an answer.
     */
    public List<GroupKey> toAnswer() {
        if (!isClosed()) {
            return List.of();
        }
        List<GroupKey> known = standing(Stand.RESERVATION);
        boolean hidden = known.isEmpty() && advised().outcome() == Outcome.ADOPTED_WITH_RESERVATIONS;
        return hidden ? standing(Stand.NOT_SHOWN) : known;
    }

    private List<GroupKey> standing(Stand stand) {
        return advised().stands().stream()
                .filter(each -> each.stance() == stand)
                .map(GroupStand::groupKey)
                .toList();
    }
}
