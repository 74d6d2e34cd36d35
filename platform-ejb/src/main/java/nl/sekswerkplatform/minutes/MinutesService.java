package nl.sekswerkplatform.minutes;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotFound;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
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
    /** The kind of act under which a member's nullifier is made; see {@link MinutesVersion#subject}. */
    public static final String NULLIFIER_KIND = "minutes";

    /** The most minutes that a list gives at once. */
    public static final int MOST = 50;

    @Inject
    private MinutesRepository minutes;

    @Inject
    private CurrentMinutes current;

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

    /** What everyone may read: published minutes, also those that are due this very moment. */
    @PermitAll
    public Optional<Minutes> findPublished(int meetingNumber) {
        return current.find(meetingNumber).filter(Minutes::isPublished);
    }

    /** The published minutes of these meetings, in no order. */
    @PermitAll
    public List<Minutes> findPublished(Collection<Integer> meetingNumbers) {
        return current.published(minutes.findToRead(meetingNumbers));
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
            found.addAll(current.published(read));
        } while (found.size() < wanted && read.size() == wanted);
        return List.copyOf(found.subList(0, Math.min(wanted, found.size())));
    }

    /** Minutes that were published or corrected last, the newest first; at most {@value #MOST}. */
    @PermitAll
    public List<Minutes> findNewest(int most) {
        List<Integer> newest =
                minutes.newest(Math.min(most, MOST)).stream().distinct().toList();
        return current.published(minutes.findToRead(newest)).stream()
                .sorted(Comparator.comparingInt(m -> newest.indexOf(m.meetingNumber())))
                .toList();
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
        return current.find(meetingNumber).map(m -> MinutesProgress.of(m, rule));
    }

    /** Of these meetings, the numbers of those with published minutes. */
    @PermitAll
    public Set<Integer> findPublishedAmong(Collection<Integer> meetingNumbers) {
        return Set.copyOf(minutes.publishedAmong(meetingNumbers));
    }

    /** What was offered or published, to read and confirm; what is being written is not in it. */
    @RolesAllowed("member")
    public Optional<Minutes> findForMembers(int meetingNumber) {
        Optional<Minutes> found = current.find(meetingNumber);
        found.ifPresent(Minutes::hideDraft);
        return found;
    }

    /**
     * With what is being written, for the secretary group.
     *
     * @throws NotSecretaryGroup to everyone else
     */
    @RolesAllowed("member")
    public Optional<Minutes> findForWriters(int meetingNumber, Delegate by) {
        requireSecretary(meetingNumber, by);
        return current.find(meetingNumber);
    }

    /** True for a member of the group that writes the minutes of this meeting. */
    @RolesAllowed("member")
    public boolean isWrittenBy(int meetingNumber, Delegate by) {
        return meetings.get(meetingNumber)
                .secretaryGroup()
                .filter(by.group()::equals)
                .isPresent();
    }

    /** Begins the minutes with the items of the published agenda; when there are items already, nothing changes. */
    @RolesAllowed("member")
    public void begin(int meetingNumber, Delegate by) {
        minutes.begin(meetingNumber);
        Minutes begun = draft(meetingNumber, by);
        meetings.get(meetingNumber).requireBegun(current.today());
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
     * Writes one item; the same words once more change nothing.
     *
     * @param seenEdition the edition that the writer started from
     * @return the edition that it has now
     * @throws ItemChangedMeanwhile when there is a newer one
     * @throws nl.sekswerkplatform.minutes.MinutesRefused.ConsentFromRound when it says where groups stand, and a round does
     */
    @RolesAllowed("member")
    public int writeItem(int meetingNumber, UUID item, int seenEdition, WrittenItem written, Delegate by) {
        requireKnown(written.voices().keySet());
        Minutes draft = draft(meetingNumber, by);
        if (rounds(meetingNumber).speakFor(draft, item)) {
            written.requireNoStance();
        }
        return draft.write(item, seenEdition, written);
    }

    /** @throws GroupNotFound when one of these is no group */
    private void requireKnown(Set<GroupKey> voices) {
        Set<GroupKey> unknown = new HashSet<>(voices);
        groups.findAll().forEach(group -> unknown.remove(group.key()));
        unknown.forEach(groups::get);
    }

    /**
     * Begins a changed text beside the one that the groups confirm, or beside published minutes as an erratum; when there
     * is one already, nothing changes.
     */
    @RolesAllowed("member")
    public void change(int meetingNumber, Delegate by) {
        draft(meetingNumber, by).change();
    }

    /** Gives up the changed text. */
    @RolesAllowed("member")
    public void discard(int meetingNumber, Delegate by) {
        draft(meetingNumber, by).discard();
    }

    /**
     * Offers what was written to the groups that sat at the meeting. Attendance must be recorded, and is closed with it; what rounds came
     * to is taken over.
     *
     * @param reason why a text that was offered before is changed; may be null the first time
     * @throws nl.sekswerkplatform.advice.RoundRefused.RoundStillOpen while a round about an item is open
     * @throws nl.sekswerkplatform.minutes.MinutesRefused.ReservationUnanswered while a reservation has no answer
     */
    @RolesAllowed("member")
    public void offer(int meetingNumber, String reason, Delegate by) {
        // All rows before anything else is read: what was read is not older then.
        rounds.endFor(meetingNumber);
        minutes.getLocked(meetingNumber);
        meetings.closeAttendance(meetingNumber);
        Minutes draft = draft(meetingNumber, by);
        rounds(meetingNumber).takenOverBy(draft);
        minutes.flush();
        events.fire(draft.offer(meetings.get(meetingNumber).seats(), reason, current.today()));
    }

    /** Confirms for one member; with the last confirmation that was waited for, the minutes are published. */
    @RolesAllowed("member")
    public void confirm(int meetingNumber, Confirming confirming) {
        Minutes offered = current.getLocked(meetingNumber);
        boolean secretary = confirming.by().has(Mandate.SECRETARY);
        offered.confirm(confirming, secretary, rule).ifPresent(events::fire);
        minutes.flush();
        current.settle(offered);
    }

    /** A member wants her group to confirm by its members, not by its secretary alone. */
    @RolesAllowed("member")
    public void object(int meetingNumber, Objecting objecting) {
        current.getLocked(meetingNumber).object(objecting);
    }

    /** What this member said of the version that is with the groups. */
    @RolesAllowed("member")
    public MemberAnswer findAnswer(int meetingNumber, Delegate by, Nullifier nullifier) {
        return minutes.findToRead(meetingNumber)
                .flatMap(m -> m.versions().offered())
                .map(asked -> asked.answerOf(by.group(), nullifier))
                .orElse(MemberAnswer.NOT_ASKED);
    }

    /** True when some member of this group objected to its secretary confirming alone; for the group itself only. */
    @RolesAllowed("member")
    public boolean isContested(int meetingNumber, Delegate by) {
        return minutes.findToRead(meetingNumber)
                .flatMap(m -> m.versions().offered())
                .filter(asked -> asked.isContestedIn(by.group()))
                .isPresent();
    }

    /** Publishes what is due; called by the clock, and harmless from anyone. */
    @PermitAll
    public void settle(int meetingNumber) {
        current.getLocked(meetingNumber);
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
        Minutes recorded = Minutes.recordEarlier(earlier);
        minutes.add(recorded);
        events.fire(recorded.publishEarlier(earlier.history(), current.today()));
    }

    private RoundsOfItems rounds(int meetingNumber) {
        return new RoundsOfItems(rounds.findOfMeetings(List.of(meetingNumber)));
    }

    private Minutes draft(int meetingNumber, Delegate by) {
        Minutes draft = current.getLocked(meetingNumber);
        requireSecretary(meetingNumber, by);
        return draft;
    }

    private void requireSecretary(int meetingNumber, Delegate by) {
        if (!isWrittenBy(meetingNumber, by)) {
            throw new NotSecretaryGroup();
        }
    }
}
