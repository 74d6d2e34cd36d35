package nl.sekswerkplatform.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.smallnumbers.Protection;

/** The polls of a topic as one member may see them. */
@ApplicationScoped
class PollReader {
    @Inject
    private RoomRepository rooms;

    @Inject
    private GroupService groups;

    @Inject
    private Clock clock;

    /** Those that end first come first. */
    List<PollReading> read(Topic topic, RoomSeal seal, ActingMember member) {
        LocalDate today = LocalDate.now(clock);
        return rooms.polls(topic).stream()
                .map(poll -> poll.open(seal))
                .sorted(Comparator.comparing(RoomPoll::lastDay).thenComparing(RoomPoll::id))
                .map(poll -> reading(topic, poll, member, today))
                .toList();
    }

    private PollReading reading(Topic topic, RoomPoll poll, ActingMember member, LocalDate today) {
        return new PollReading(
                poll.id(),
                poll.question(),
                topic.shown(poll.voice()),
                poll.lastDay(),
                poll.voteOf(member),
                poll.isClosed(today) ? poll.outcome(protection(topic.group()), today) : null);
    }

    private Protection protection(GroupKey group) {
        return groups.get(group).isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
    }
}
