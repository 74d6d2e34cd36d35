package nl.sekswerkplatform.agenda;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.agenda.AgendaRefused.BallotsNotKept;
import nl.sekswerkplatform.ballotwitness.AppointedFixture;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.PlanMeeting;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of ballots when an agenda is composed from them, also when the platform stops in between. */
@ArquillianTest
class ComposingIT {
    private static final Delegate PLANNER = new Delegate(new GroupKey("municipality"), Set.of());

    @Inject
    private AgendaService agendas;

    @Inject
    private CloseBallotsService closing;

    @Inject
    private CountBallotsService counting;

    @Inject
    private FinishAgendaService finishing;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private AppointedFixture witnesses;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture time;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember author = member("residents", 1);
    private final ActingMember officer = member("police", 1);
    private int meeting;
    private Delegate chair;

    @BeforeEach
    void planAMeeting() throws Exception {
        groups.seatAndAdmit();
        meeting = plan(LocalDate.now(clock).plusMonths(1));
        chair = new Delegate(meetings.get(meeting).chairGroup().orElseThrow(), Set.of());
    }

    @AfterEach
    void putBack() throws Exception {
        time.putBack();
        witnesses.dismiss();
    }

    @Test
    void finishesWhatAStoppedPlatformLeftHalfDone() throws Exception {
        int number = supported();
        asMember.call(run(() -> closing.close(meeting, chair)));
        assertTrue(asMember.call(() -> agendas.findProgress(meeting)).isPresent());
        assertThrows(ProposalNotOpen.class, () -> asMember.call(run(() -> proposals.withdraw(author, number))));

        assertTrue(asOperator.call(() -> counting.findUncounted()).contains(meeting));
        asOperator.call(() -> finishing.finish(meeting)).get();
        assertEquals(List.of(number), composed().proposalNumbers());
        assertEquals(Optional.empty(), asMember.call(() -> agendas.findProgress(meeting)));
        assertFalse(asOperator.call(() -> counting.findUncounted()).contains(meeting));
    }

    @Test
    void comesToOneAgendaWhenTwoNodesFinishIt() throws Exception {
        supported();
        asMember.call(run(() -> closing.close(meeting, chair)));
        ClosedBallots read = asOperator.call(() -> counting.read(meeting)).orElseThrow();
        asOperator.call(() -> finishing.finish(meeting)).get();
        Digest commitment = composed().commitment();
        asOperator.call(run(() -> counting.store(read, read.compose((extra, minutes) -> {}))));
        assertEquals(commitment, composed().commitment(), "the second changes nothing");
        assertEquals(Optional.empty(), asOperator.call(() -> counting.read(meeting)));
    }

    @Test
    void countsNothingWhileTheBoxIsOpen() throws Exception {
        supported();
        asOperator.call(() -> finishing.finish(meeting)).get();
        assertEquals(Optional.empty(), asMember.call(() -> agendas.findForMembers(meeting)));
        assertFalse(ballots.isClosed(meeting));
    }

    @Test
    void letsTheBallotsGoAndOpensAgainWhatGotNoPlace() throws Exception {
        supported();
        int left = propose(60);
        asMember.call(() -> agendas.compose(meeting, chair)).get();
        assertEquals(0, count("ballot where meeting_number = " + meeting));
        assertTrue(proposals.get(left).isOpenForSupport());
        assertEquals(
                "",
                column("select group_concat(column_name) from information_schema.columns where table_name = 'agenda'"
                        + " and column_name = 'salt'"));
    }

    @Test
    void sealsTheBallotsForTheWitnessOfTheGroupsAlone() throws Exception {
        int number = supported();
        witnesses.appoint();
        asMember.call(() -> agendas.compose(meeting, chair)).get();
        String[] file = asMember.call(() -> agendas.fileForWitness(meeting)).split("\n");
        assertEquals("sekswerkplatform agenda check v1", file[0]);
        assertEquals("meeting " + meeting, file[1]);
        assertEquals("commitment " + composed().commitment().base64Url(), file[2]);
        assertTrue(file[3].startsWith("item 1 " + number + " 20 "), file[3]);
        byte[] sealed = Base64.getDecoder().decode(file[file.length - 1].substring("sealed ".length()));
        assertEquals(32 + 16, sealed.length % 65_536, "filled up");
        String opened =
                new String(witnesses.open(sealed, "meeting " + meeting), StandardCharsets.UTF_8).stripTrailing();
        String salt = opened.lines().findFirst().orElseThrow().substring("salt ".length());
        String canonical = opened.substring(opened.indexOf('\n') + 1) + "\n";
        assertTrue(canonical.contains("\nballot police " + number), canonical);
        assertEquals(
                composed().commitment(),
                BallotCommitment.of(Digest.ofHex(salt), canonical).digest());
        assertEquals(witnesses.key(), composed().witness().orElseThrow());
    }

    @Test
    void keepsNothingForAWitnessThatThereWasNot() throws Exception {
        supported();
        asMember.call(() -> agendas.compose(meeting, chair)).get();
        witnesses.appoint();
        assertEquals(Optional.empty(), composed().witness());
        assertThrows(BallotsNotKept.class, () -> asMember.call(() -> agendas.fileForWitness(meeting)));
    }

    @Test
    void throwsAwayWhatTheWitnessHadTimeForAndBallotsOfMeetingsThatWentBy() throws Exception {
        supported();
        witnesses.appoint();
        asMember.call(() -> agendas.compose(meeting, chair)).get();
        int forgotten = plan(LocalDate.now(clock).plusDays(2));
        support(officer, forgotten, propose(20));

        letGo();
        assertTrue(asMember.call(() -> agendas.isKeptForWitness(meeting)));
        assertEquals(1, count("ballot where meeting_number = " + forgotten));

        time.moveBy(AgendaService.DAYS_FOR_WITNESS + 1);
        letGo();
        assertFalse(asMember.call(() -> agendas.isKeptForWitness(meeting)));
        assertEquals(0, count("ballot where meeting_number = " + forgotten));
        assertTrue(ballots.isClosed(forgotten));
    }

    private void letGo() throws Exception {
        asOperator.call(run(() -> counting.letGo()));
    }

    private int plan(LocalDate day) throws Exception {
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "The table", day, LocalTime.of(14, 0), 60, null);
        return asMember.call(() -> meetings.plan(plan, PLANNER));
    }

    private int supported() throws Exception {
        int number = propose(20);
        support(officer, meeting, number);
        support(author, meeting, number);
        return number;
    }

    private int propose(int minutes) throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft("A proposal", minutes)));
    }

    private void support(ActingMember by, int of, int number) throws Exception {
        SeenProposal seen = new SeenProposal(number, proposals.get(number).version());
        asMember.call(run(() -> ballots.save(by, of, List.of(seen))));
    }

    private Agenda composed() throws Exception {
        return asMember.call(() -> agendas.findForMembers(meeting)).orElseThrow();
    }

    private int count(String rows) throws Exception {
        return Integer.parseInt(column("select count(*) from " + rows));
    }

    private String column(String question) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            return found.next() && found.getString(1) != null ? found.getString(1) : "";
        }
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
