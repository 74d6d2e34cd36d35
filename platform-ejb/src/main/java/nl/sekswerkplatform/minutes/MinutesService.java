package nl.sekswerkplatform.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesNotFound;
import nl.sekswerkplatform.minutes.MinutesRefused.NotSecretaryGroup;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Writing minutes, offering them, confirming them. The secretary group of the meeting writes; any member of a seated
 * group confirms. Every act first lets time do its work, so that nobody changes what is due for publication.
 */
@Stateless
public class MinutesService {
    /** The kind of act under which a member's nullifier is made; its subject is the number of the meeting. */
    public static final String NULLIFIER_KIND = "minutes";

    /** The most minutes that a list gives at once. */
    public static final int MOST = 50;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private MeetingService meetings;

    @Inject
    private AgendaService agenda;

    @Inject
    private RoundService rounds;

    @Inject
    private GroupService groups;

    @Inject
    private ConfirmationRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** What everyone may read: published minutes, also those that are due this very moment. */
    @PermitAll
    public Optional<Minutes> findPublished(int meetingNumber) {
        return settled(minutes.findToRead(meetingNumber).stream().toList()).stream()
                .findFirst();
    }

    /** The published minutes of these meetings, in no order. */
    @PermitAll
    public List<Minutes> findPublished(Collection<Integer> meetingNumbers) {
        return settled(minutes.findToRead(meetingNumbers));
    }

    /** Published minutes by number of the meeting, from the one after the given number; at most {@value #MOST}. */
    @PermitAll
    public List<Minutes> findPublishedAfter(int meetingNumber, int most) {
        int wanted = Math.min(most, MOST);
        List<Minutes> found = new ArrayList<>();
        List<Minutes> read;
        int last = meetingNumber;
        do {
            read = minutes.findToReadAfter(last, wanted);
            if (!read.isEmpty()) {
                last = read.get(read.size() - 1).meetingNumber();
            }
            found.addAll(settled(read));
        } while (found.size() < wanted && read.size() == wanted);
        return List.copyOf(found.subList(0, Math.min(wanted, found.size())));
    }

    /**
     * One item of published minutes, for what refers to it.
     *
     * @throws MinutesNotFound when there are no published minutes
     * @throws ItemNotFound when they have no such item
     */
    @PermitAll
    public MinutesItem getPublishedItem(int meetingNumber, int position) {
        return findPublished(meetingNumber)
                .orElseThrow(() -> new MinutesNotFound(meetingNumber))
                .item(position);
    }

    /** How far the minutes are; empty when nobody began. */
    @PermitAll
    public Optional<MinutesProgress> findProgress(int meetingNumber) {
        Optional<Minutes> found = minutes.findToRead(meetingNumber);
        found.ifPresent(this::settleCopy);
        return found.map(m -> m.progress(rule));
    }

    /** Of these meetings, the numbers of those with published minutes. */
    @PermitAll
    public Set<Integer> findPublishedAmong(Collection<Integer> meetingNumbers) {
        return Set.copyOf(minutes.publishedAmong(meetingNumbers));
    }

    /** Minutes in any state, to write or to confirm. */
    @RolesAllowed("member")
    public Optional<Minutes> findForMembers(int meetingNumber) {
        Optional<Minutes> found = minutes.findToRead(meetingNumber);
        found.ifPresent(this::settleCopy);
        return found;
    }

    /** Begins the minutes with the items of the published agenda; when there are items already, nothing changes. */
    @RolesAllowed("member")
    public void begin(int meetingNumber, Delegate by) {
        minutes.begin(meetingNumber);
        Minutes begun = draft(meetingNumber, by);
        meetings.get(meetingNumber).requireBegun(today());
        begun.takeOver(
                agenda.findItems(meetingNumber).stream().map(ItemHeading::of).toList());
    }

    /**
     * Adds other business; the same once more changes nothing.
     *
     * @param item made when the form was opened
     */
    @RolesAllowed("member")
    public void addItem(int meetingNumber, UUID item, ItemHeading heading, Delegate by) {
        draft(meetingNumber, by).addOtherBusiness(item, heading);
    }

    /** Takes other business out again. */
    @RolesAllowed("member")
    public void removeItem(int meetingNumber, UUID item, Delegate by) {
        draft(meetingNumber, by).remove(item);
    }

    /**
     * Writes one item.
     *
     * @param seenEdition the edition that the writer started from
     * @throws ItemChangedMeanwhile when there is a newer one
     * @throws nl.sekswerkplatform.minutes.MinutesRefused.ConsentFromRound when it says where groups stand, and a round does
     */
    @RolesAllowed("member")
    public void writeItem(int meetingNumber, UUID item, int seenEdition, WrittenItem written, Delegate by) {
        Minutes draft = draft(meetingNumber, by);
        if (rounds(meetingNumber).speakFor(draft.item(item))) {
            written.requireNoStance();
        }
        draft.write(item, seenEdition, written);
    }

    /**
     * Offers the minutes to the seated groups. Attendance must be recorded, and is closed with it; what rounds came to is
     * taken over.
     *
     * @throws nl.sekswerkplatform.advice.RoundRefused.RoundStillOpen while a round about an item is open
     * @throws nl.sekswerkplatform.minutes.MinutesRefused.ReservationUnanswered while a reservation has no answer
     */
    @RolesAllowed("member")
    public void offer(int meetingNumber, Delegate by) {
        rounds.endFor(meetingNumber);
        meetings.closeAttendance(meetingNumber);
        Minutes draft = draft(meetingNumber, by);
        rounds(meetingNumber).takenOverBy(draft);
        events.fire(draft.offer(
                groups.findSeated().stream().map(StakeholderGroup::key).toList(), today()));
    }

    /** Confirms for one member; with the last confirmation that was waited for, the minutes are published. */
    @RolesAllowed("member")
    public void confirm(int meetingNumber, Confirming confirming) {
        Minutes offered = current(meetingNumber);
        boolean secretary = confirming.by().has(Mandate.SECRETARY);
        offered.confirm(confirming, secretary, rule).ifPresent(events::fire);
        settleStored(offered);
    }

    /** True when this member confirmed these minutes; not known any more once they are published. */
    @RolesAllowed("member")
    public boolean hasConfirmed(int meetingNumber, Delegate by, Nullifier nullifier) {
        return minutes.findToRead(meetingNumber)
                .filter(m -> m.hasConfirmed(by.group(), nullifier))
                .isPresent();
    }

    /** Publishes what is due; called by the clock, and harmless from anyone. */
    @PermitAll
    public void settle(int meetingNumber) {
        settleStored(minutes.getLocked(meetingNumber));
    }

    /** The meetings of which the minutes are with the groups. */
    @PermitAll
    public List<Integer> findOffered() {
        return minutes.offered();
    }

    /** Enters minutes from before the platform; when the meeting has minutes, nothing changes. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierMinutes earlier) {
        if (minutes.exist(earlier.meetingNumber())) {
            return;
        }
        Minutes recorded = Minutes.recordEarlier(earlier, today());
        minutes.add(recorded);
        events.fire(recorded.published());
    }

    private RoundsOfItems rounds(int meetingNumber) {
        return new RoundsOfItems(rounds.findOfMeetings(List.of(meetingNumber)));
    }

    private Minutes draft(int meetingNumber, Delegate by) {
        Minutes draft = current(meetingNumber);
        requireSecretary(meetingNumber, by);
        return draft;
    }

    private Minutes current(int meetingNumber) {
        Minutes current = minutes.getLocked(meetingNumber);
        settleStored(current);
        return current;
    }

    private void requireSecretary(int meetingNumber, Delegate by) {
        Optional<GroupKey> secretary = meetings.get(meetingNumber).secretaryGroup();
        if (secretary.filter(by.group()::equals).isEmpty()) {
            throw new NotSecretaryGroup();
        }
    }

    private List<Minutes> settled(List<Minutes> copies) {
        copies.forEach(this::settleCopy);
        return copies.stream().filter(Minutes::isPublished).toList();
    }

    private void settleCopy(Minutes copy) {
        copy.settle(today(), rule);
    }

    private void settleStored(Minutes stored) {
        stored.settle(today(), rule).forEach(events::fire);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
