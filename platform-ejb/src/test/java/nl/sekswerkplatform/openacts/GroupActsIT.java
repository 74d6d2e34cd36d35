package nl.sekswerkplatform.openacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.MemberFixture;
import nl.sekswerkplatform.rooms.Contribution;
import nl.sekswerkplatform.rooms.PollQuestion;
import nl.sekswerkplatform.rooms.PollService;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.rooms.RoomFixture;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.SeenAs;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GroupActsIT {
    private static final String SECRET = "What only we talk about";

    @Inject
    private WhatWaitsFixture waits;

    @Inject
    private RoomService rooms;

    @Inject
    private PollService polls;

    @Inject
    private ElectionService elections;

    @Inject
    private GroupFixture groups;

    @Inject
    private MemberFixture members;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember outsider = RoomFixture.named("police", 1);
    private ActingMember first;
    private ActingMember second;

    /** A group of its own for each test, in whose room nobody spoke before. */
    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
        GroupKey group = members.group(ShownAs.ALIAS);
        first = members.seat(group, null).member();
        second = members.seat(group, null).member();
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
    }

    @Test
    void saysThatTheGroupTalksAndNeverAboutWhat() throws Exception {
        assertEquals(List.of(), waits.all(second, ActKind.TALK));
        begin();
        assertEquals(
                List.of(new OpenAct(ActKind.TALK, null, null, null, null, false)), waits.all(second, ActKind.TALK));
        assertFalse(waits.all(second).toString().contains(SECRET));
        clock.moveBy(14);
        assertEquals(List.of(), waits.all(second, ActKind.TALK), "what was said long ago calls nobody");
    }

    @Test
    void aQuestionOfTheGroupWaitsUntilSheVotedOrItIsOver() throws Exception {
        UUID topic = begin();
        PollQuestion question = new PollQuestion(UUID.randomUUID(), SECRET, 20, new SeenAs(false, null));
        waits.does(() -> polls.ask(first, topic, question));
        OpenAct act = waits.one(second, ActKind.POLL, topic).orElseThrow();
        assertFalse(act.toString().contains(SECRET));
        assertTrue(waits.one(outsider, ActKind.POLL, topic).isEmpty());
        waits.does(() -> polls.vote(second, topic, question.form(), true));
        assertEquals(List.of(), waits.all(second, ActKind.POLL));
        clock.moveBy(20);
        assertTrue(waits.one(first, ActKind.POLL, topic).isPresent(), "until the end of its last day");
        clock.moveBy(1);
        assertEquals(List.of(), waits.all(first, ActKind.POLL));
    }

    @Test
    void anElectionWaitsForWhoCanStandThenForWhoCanVote() throws Exception {
        UUID election = UUID.randomUUID();
        waits.does(() -> elections.begin(first, election, Mandate.SECRETARY, 1));
        String seenAs =
                asMember.call(() -> elections.read(first, election)).me().label();
        assertTrue(waits.one(first, ActKind.STAND, election).isPresent());
        waits.does(() -> elections.stand(first, election, seenAs, "I will."));
        assertTrue(waits.one(first, ActKind.STAND, election).isEmpty());
        assertTrue(waits.one(second, ActKind.STAND, election).isPresent());
        assertTrue(waits.one(outsider, ActKind.STAND, election).isEmpty());
        clock.moveBy(8);
        assertTrue(waits.one(first, ActKind.VOTE, election).isPresent(), "who stands votes too");
        waits.does(() -> elections.vote(first, election, Set.of()));
        assertTrue(waits.one(first, ActKind.VOTE, election).isEmpty(), "approving of nobody is an answer");
        assertTrue(waits.one(second, ActKind.VOTE, election).isPresent());
        clock.moveBy(8);
        assertTrue(waits.one(second, ActKind.VOTE, election).isEmpty());
    }

    /** Nothing is kept of who looked. */
    @Test
    void looksWithoutLeavingATrace() throws Exception {
        UUID topic = begin();
        PollQuestion question = new PollQuestion(UUID.randomUUID(), SECRET, 20, new SeenAs(false, null));
        waits.does(() -> polls.ask(first, topic, question));
        List<String> before = checksums();
        waits.all(first);
        waits.all(second);
        assertEquals(before, checksums());
    }

    private List<String> checksums() throws Exception {
        List<String> tables = RoomDumpFixture.rows(
                database,
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'log_entry' order by table_name");
        return RoomDumpFixture.rows(database, "checksum table " + String.join(", ", tables));
    }

    private UUID begin() throws Exception {
        Contribution words = new Contribution(UUID.randomUUID(), SECRET, new SeenAs(false, null));
        return asMember.call(() -> rooms.begin(first, SECRET, words));
    }
}
