package nl.sekswerkplatform.sittings;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.AliasThread;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.sittings.SittingRefused.ContributionRead;
import nl.sekswerkplatform.sittings.SittingRefused.ItemNotAtTable;
import nl.sekswerkplatform.sittings.SittingRefused.SittingOver;
import nl.sekswerkplatform.sittings.SittingRefused.TooManyContributions;

/** Speaking from elsewhere: writing what is read out in the group's turn, and taking it back while it waits. */
@Stateless
public class ContributionService {
    /** What one member may write about one item. */
    public static final int MOST_EACH = 3;

    /** What a meeting shows at most. */
    static final int MOST = 500;

    /** Kept no longer than this when no minutes come out. */
    private static final int WEEKS_KEPT = 26;

    @Inject
    private SittingRepository sittings;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agendas;

    @Inject
    private Aliases aliases;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    private static AliasThread thread(int meeting) {
        return new AliasThread("sitting", String.valueOf(meeting));
    }

    /**
     * Says something about the item on the table or one to come; any member of a seated group may, before the meeting
     * too. The same form a second time says nothing.
     *
     * @throws nl.sekswerkplatform.sittings.SittingRefused.ItemOver when the table is past the item
     * @throws TooManyContributions when she wrote {@value #MOST_EACH} about it
     * @throws SittingOver when the meeting is over
     * @throws nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise when she would stand by it otherwise than
     *     the form said
     */
    @RolesAllowed("member")
    public void write(ActingMember member, WriteContribution written) {
        int number = written.meetingNumber();
        Sitting sitting = sittings.hold(number).orElseThrow(() -> new ItemNotAtTable(number));
        if (sittings.findContribution(written.form()).isPresent()) {
            return;
        }
        Shown shown = aliases.in(thread(number), member, written.seenAs());
        meetings.get(number).requireSeat(member.group());
        requireOpen(meetings.get(number));
        requireKnown(number, written.position());
        sitting.requireAhead(written.position());
        List<Contribution> said = sittings.contributions(number);
        if (said.size() >= MOST) {
            throw new TooManyContributions(MOST_EACH);
        }
        int turn = turn(member, said, written.position());
        sittings.add(new Contribution(
                written, shown, Contribution.nullifier(member, number, written.position(), turn), turn));
        tell(sitting, number);
    }

    /**
     * Takes back what she wrote; nothing when it is gone.
     *
     * @throws ContributionRead when it was read out
     */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, int number, UUID id) {
        Sitting sitting = sittings.hold(number).orElseThrow(() -> new ItemNotAtTable(number));
        sittings.contributions(number).stream()
                .filter(each -> each.id().equals(id) && each.isBy(member))
                .findFirst()
                .ifPresent(hers -> {
                    if (hers.isRead()) {
                        throw new ContributionRead();
                    }
                    sittings.remove(hers);
                    tell(sitting, number);
                });
    }

    /** How she stands by what she says at this meeting. */
    @RolesAllowed("member")
    public Shown findShown(ActingMember member, int number) {
        return aliases.ahead(thread(number), member);
    }

    /** Throws away what was written so long ago that no minutes will come; called by the clock. */
    @PermitAll
    public void forgetOld() {
        sittings.withOldWords(LocalDate.now(clock).minusWeeks(WEEKS_KEPT)).forEach(sittings::removeContributions);
    }

    /** The first that she has not taken. */
    private static int turn(ActingMember member, List<Contribution> said, int position) {
        Set<Integer> taken = said.stream()
                .filter(each -> each.position() == position && each.isBy(member))
                .map(Contribution::turn)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, MOST_EACH)
                .filter(turn -> !taken.contains(turn))
                .findFirst()
                .orElseThrow(() -> new TooManyContributions(MOST_EACH));
    }

    private void requireOpen(Meeting meeting) {
        if (meeting.isAttendanceClosed()) {
            throw new SittingOver();
        }
    }

    private void requireKnown(int number, int position) {
        boolean onAgenda =
                agendas.findItems(number).stream().map(AgendaItem::position).anyMatch(each -> each == position);
        if (position != Sitting.OTHER_BUSINESS && !onAgenda) {
            throw new ItemNotAtTable(position);
        }
    }

    private void tell(Sitting sitting, int number) {
        sitting.changed();
        events.fire(new SittingMoved(number));
    }
}
