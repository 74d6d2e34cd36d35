package nl.sekswerkplatform.rooms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomRefused.NotInThisRoom;
import nl.sekswerkplatform.rooms.RoomRefused.TooManyPolls;
import nl.sekswerkplatform.rooms.RoomRefused.VoteMissing;
import nl.sekswerkplatform.shared.IsoWeek;

/** Quick questions for yes or no, asked and answered in the room of the acting member's group. */
@Stateless
public class PollService {
    /** The most polls in one topic. */
    public static final int MOST_POLLS = 10;

    private static final int MOST_WAITING = 100;

    @Inject
    private RoomRepository rooms;

    @Inject
    private RoomKeys keys;

    @Inject
    private Clock clock;

    /**
     * Asks the group; the same form a second time asks nothing.
     *
     * @throws TooManyPolls when the topic has {@value #MOST_POLLS}
     * @throws NotInThisRoom when there is no such topic in the room of this member
     */
    @RolesAllowed("member")
    public void ask(ActingMember member, UUID topic, PollQuestion asked) {
        Topic held = rooms.hold(member.group(), topic).orElseThrow(NotInThisRoom::new);
        RoomSeal seal = seal(member);
        held.open(seal);
        List<RoomPoll> polls = rooms.polls(held);
        if (polls.stream().anyMatch(poll -> poll.id().equals(asked.form()))) {
            return;
        }
        if (polls.size() >= MOST_POLLS) {
            throw new TooManyPolls(MOST_POLLS);
        }
        int voice = held.speak(member, asked.seen(), IsoWeek.now(clock), seal);
        rooms.add(new RoomPoll(topic, voice, asked, LocalDate.now(clock), seal));
    }

    /**
     * One vote for one member; a second one takes the place of the first.
     *
     * @param inFavour null when she chose nothing
     * @throws VoteMissing when she chose nothing
     * @throws nl.sekswerkplatform.rooms.RoomRefused.PollClosed when the last day is over
     * @throws NotInThisRoom when there is no such poll in the room of this member
     */
    @RolesAllowed("member")
    public void vote(ActingMember member, UUID topic, UUID poll, Boolean inFavour) {
        Topic held = rooms.hold(member.group(), topic).orElseThrow(NotInThisRoom::new);
        RoomPoll found = rooms.polls(held).stream()
                .filter(each -> each.id().equals(poll))
                .findFirst()
                .orElseThrow(NotInThisRoom::new);
        if (inFavour == null) {
            throw new VoteMissing();
        }
        RoomSeal seal = seal(member);
        found.open(seal).vote(member, inFavour, LocalDate.now(clock), seal);
    }

    /** Where this member can vote and did not, those first that end first; a poll is about what was said lately. */
    @RolesAllowed("member")
    public List<OpenPoll> findUnanswered(ActingMember member) {
        LocalDate today = LocalDate.now(clock);
        IsoWeek oldest = IsoWeek.of(today.minusDays(PollQuestion.MOST_DAYS));
        return keys.find(member.group())
                .map(seal -> rooms.polls(member.group(), oldest, MOST_WAITING).stream()
                        .map(poll -> poll.open(seal))
                        .filter(poll -> !poll.isClosed(today) && poll.voteOf(member) == null)
                        .sorted(Comparator.comparing(RoomPoll::lastDay).thenComparing(RoomPoll::id))
                        .map(poll -> new OpenPoll(poll.topic(), poll.lastDay()))
                        .toList())
                .orElse(List.of());
    }

    private RoomSeal seal(ActingMember member) {
        return keys.find(member.group()).orElseThrow(NotInThisRoom::new);
    }
}
