package nl.sekswerkplatform.sittings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.sittings.SittingRefused.ItemNotAtTable;
import nl.sekswerkplatform.sittings.SittingRefused.NobodyWaits;
import nl.sekswerkplatform.sittings.SittingRefused.NotChairing;
import nl.sekswerkplatform.sittings.SittingRefused.SittingOver;

/**
 * Running a meeting, by any member of the group that chairs it, and following it. Each act may come twice, or from a page
 * that is no longer true: what holds already changes nothing.
 */
@Stateless
public class SittingService {
    private static final int MINUTE = 60;

    @Inject
    private SittingRepository sittings;

    @Inject
    private SittingReader reader;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Begins with the first item of the agenda, from the day of the meeting on.
     *
     * @throws SittingOver when its minutes are with the groups
     */
    @RolesAllowed("member")
    public void begin(int number, Delegate by) {
        chair(number, by, sitting -> {
            Meeting meeting = meetings.get(number);
            meeting.requireBegun(LocalDate.now(clock));
            if (meeting.isAttendanceClosed()) {
                throw new SittingOver();
            }
            sitting.begin(agenda(number).isEmpty() ? Sitting.OTHER_BUSINESS : 1, Moments.now(clock));
        });
    }

    /** Puts the item with that position on the table. */
    @RolesAllowed("member")
    public void goTo(int number, int item, Delegate by) {
        chair(number, by, sitting -> sitting.goTo(known(number, item), Moments.now(clock)));
    }

    /**
     * Puts the item after the one that the chair saw on the table.
     *
     * @throws nl.sekswerkplatform.sittings.SittingRefused.SittingMovedOn when the table is elsewhere by now
     */
    @RolesAllowed("member")
    public void goOn(int number, int seen, Delegate by) {
        chair(number, by, sitting -> sitting.goOn(seen, after(number, seen), Moments.now(clock)));
    }

    @RolesAllowed("member")
    public void pause(int number, Delegate by) {
        chair(number, by, sitting -> sitting.pause(Moments.now(clock)));
    }

    @RolesAllowed("member")
    public void resume(int number, Delegate by) {
        chair(number, by, sitting -> sitting.resume(Moments.now(clock)));
    }

    /** Ends the meeting for good. */
    @RolesAllowed("member")
    public void end(int number, Delegate by) {
        chair(number, by, sitting -> sitting.end(Moments.now(clock)));
    }

    /** Somebody of the group in the room wants the floor. */
    @RolesAllowed("member")
    public void raise(int number, GroupKey group, Delegate by) {
        meetings.get(number).requireSeat(group);
        chair(number, by, sitting -> sitting.raise(group));
    }

    @RolesAllowed("member")
    public void lower(int number, GroupKey group, Delegate by) {
        chair(number, by, sitting -> sitting.lower(group));
    }

    /** Gives the floor to somebody of the group in the room, whoever is next. */
    @RolesAllowed("member")
    public void give(int number, GroupKey group, Delegate by) {
        meetings.get(number).requireSeat(group);
        chair(number, by, sitting -> sitting.give(group, Moments.now(clock)));
    }

    /**
     * Gives the floor to who is next.
     *
     * @param seen how often the floor had been given when the chair looked; when that is over, nothing changes
     * @throws NobodyWaits when nobody does
     */
    @RolesAllowed("member")
    public void giveNext(int number, int seen, Delegate by) {
        chair(number, by, sitting -> {
            if (sitting.turn() == seen) {
                giveNext(number, sitting);
            }
        });
    }

    private void giveNext(int number, Sitting sitting) {
        List<Contribution> said = sittings.contributions(number);
        var now = Moments.now(clock);
        Speaker next = reader.speakers(meetings.get(number), sitting, said, now).stream()
                .findFirst()
                .orElseThrow(NobodyWaits::new);
        sitting.give(next, now);
        if (!next.isInRoom()) {
            next.written().beRead();
        }
    }

    /** @param seen how often the floor had been given when the chair looked; a later speaker is not stopped */
    @RolesAllowed("member")
    public void stop(int number, int seen, Delegate by) {
        chair(number, by, sitting -> sitting.stop(seen, Moments.now(clock)));
    }

    /** A meeting that nobody ended, to when it was planned to end; called by the clock, and harmless from anyone. */
    @PermitAll
    public void endForgotten(int number) {
        Sitting sitting = sittings.hold(number).orElseThrow();
        Meeting meeting = meetings.get(number);
        if (meeting.date().isBefore(LocalDate.now(clock)) && sitting.isGoingOn()) {
            sitting.end(Moments.plannedEnd(meeting, clock));
            events.fire(new SittingMoved(number));
        }
    }

    /** Meetings of earlier days that nobody ended. */
    @PermitAll
    public List<Integer> findForgotten() {
        return sittings.forgotten(LocalDate.now(clock));
    }

    /** The meeting as it is now; every member may look. */
    @RolesAllowed("member")
    public SittingReading read(int number, ActingMember member) {
        return reader.read(meetings.get(number), member);
    }

    /**
     * What there is of an item for who writes its minutes.
     *
     * @param agendaItem null for other business
     */
    @RolesAllowed("member")
    public TakenDown findTakenDown(int number, UUID agendaItem) {
        return reader.takenDown(number, agendaItem);
    }

    /** Grows with each change at the meeting; 0 before anything happened. Tells nothing else. */
    @PermitAll
    public int findChanges(int number) {
        return sittings.find(number).map(Sitting::changes).orElse(0);
    }

    /** How many minutes each group had the floor at these meetings, as far as they ended; silent groups are missing. */
    @PermitAll
    public Map<GroupKey, Integer> findMinutesUsed(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : sittings.secondsByGroup(numbers).entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, used -> Math.toIntExact(used.getValue() / MINUTE)));
    }

    private void chair(int number, Delegate by, Consumer<Sitting> act) {
        Sitting sitting = sittings.hold(number).orElseThrow(() -> new ItemNotAtTable(number));
        if (meetings.get(number).chairGroup().filter(by.group()::equals).isEmpty()) {
            throw new NotChairing();
        }
        int before = sitting.changes();
        act.accept(sitting);
        if (sitting.changes() != before) {
            events.fire(new SittingMoved(number));
        }
    }

    private List<Integer> agenda(int number) {
        return agendas.findItems(number).stream().map(AgendaItem::position).toList();
    }

    private int known(int number, int item) {
        if (item != Sitting.OTHER_BUSINESS && !agenda(number).contains(item)) {
            throw new ItemNotAtTable(item);
        }
        return item;
    }

    /** Other business comes last and stays on the table. */
    private int after(int number, int item) {
        return item != Sitting.OTHER_BUSINESS && agenda(number).contains(item + 1) ? item + 1 : Sitting.OTHER_BUSINESS;
    }
}
