package nl.sekswerkplatform.rooms;

import static nl.sekswerkplatform.rooms.RoomFixture.named;
import static nl.sekswerkplatform.rooms.RoomFixture.withoutName;
import static nl.sekswerkplatform.rooms.RoomFixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomRefused.NotInThisRoom;
import nl.sekswerkplatform.rooms.RoomRefused.PollClosed;
import nl.sekswerkplatform.rooms.RoomRefused.VoteMissing;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PollServiceIT {
    @Inject
    private PollService polls;

    @Inject
    private RoomService rooms;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember asker = withoutName("sex-workers", 301);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @AfterEach
    void putBackTheClock() {
        clock.putBack();
    }

    @Test
    void countsOneVoteForOneMemberWhoVotesManyTimesAtOnce() throws Exception {
        UUID topic = topicWithPoll("police");
        UUID poll = poll(named("police", 1), topic).id();
        List<Future<Void>> voting = new ArrayList<>();
        for (int vote = 0; vote < 8; vote++) {
            boolean inFavour = vote % 2 == 0;
            voting.add(executor.submit(() -> vote(named("police", 1), topic, poll, inFavour)));
        }
        for (Future<Void> voted : voting) {
            voted.get();
        }
        vote(named("police", 1), topic, poll, true);
        clock.moveBy(8);
        assertEquals(1, poll(named("police", 1), topic).outcome().cast().value().getAsInt());
    }

    @Test
    void showsNothingBeforeTheEndAndThenOnlyWhereASmallProtectedGroupLeans() throws Exception {
        UUID topic = topicWithPoll("sex-workers");
        UUID poll = poll(asker, topic).id();
        for (int number = 0; number < 6; number++) {
            vote(withoutName("sex-workers", 400 + number), topic, poll, true);
        }
        PollReading open = poll(withoutName("sex-workers", 400), topic);
        assertTrue(open.isOpen());
        assertNull(open.outcome());
        assertEquals(true, open.mine());
        assertNull(poll(asker, topic).mine());
        clock.moveBy(8);
        assertEquals(Leaning.FOR, poll(asker, topic).outcome().leaning());
        assertEquals(
                ShownCount.Kind.HIDDEN, poll(asker, topic).outcome().votesFor().kind());
        assertThrows(PollClosed.class, () -> vote(asker, topic, poll, true));
    }

    @Test
    void isNotThereForOtherGroupsAndNeedsAnAnswer() throws Exception {
        UUID topic = topicWithPoll("sex-workers");
        UUID poll = poll(asker, topic).id();
        assertThrows(NotInThisRoom.class, () -> vote(named("police", 1), topic, poll, true));
        assertThrows(NotInThisRoom.class, () -> vote(asker, topic, UUID.randomUUID(), true));
        assertThrows(VoteMissing.class, () -> vote(asker, topic, poll, null));
    }

    @Test
    void tellsNotEvenByItsLengthThatSomebodyVoted() throws Exception {
        UUID topic = topicWithPoll("sex-workers");
        UUID poll = poll(asker, topic).id();
        String question = "select length(content) from room_poll where id = '" + poll + "'";
        List<String> before = RoomDumpFixture.rows(database, question);
        for (int number = 0; number < 12; number++) {
            vote(withoutName("sex-workers", 500 + number), topic, poll, number % 2 == 0);
        }
        assertEquals(before, RoomDumpFixture.rows(database, question));
    }

    private UUID topicWithPoll(String group) throws Exception {
        ActingMember by = group.equals("sex-workers") ? asker : named(group, 1);
        UUID topic = asMember.call(() -> rooms.begin(by, "With a poll", words("A question follows.")));
        PollQuestion question = new PollQuestion(UUID.randomUUID(), "Shall we?", 7, new SeenAs(false, null));
        asMember.call(run(() -> polls.ask(by, topic, question)));
        asMember.call(run(() -> polls.ask(by, topic, question)));
        return topic;
    }

    private PollReading poll(ActingMember member, UUID topic) throws Exception {
        List<PollReading> found =
                asMember.call(() -> rooms.read(member, topic, 0)).polls();
        assertEquals(1, found.size());
        return found.get(0);
    }

    private Void vote(ActingMember member, UUID topic, UUID poll, Boolean inFavour) throws Exception {
        return asMember.call(run(() -> polls.vote(member, topic, poll, inFavour)));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
