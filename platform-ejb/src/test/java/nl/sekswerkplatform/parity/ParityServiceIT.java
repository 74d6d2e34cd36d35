package nl.sekswerkplatform.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.smallnumbers.ShownSum;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quarter long ago that no other test knows, with one of each thing in it, as the contexts store it. */
@ArquillianTest
class ParityServiceIT {
    private static final Quarter LONG_AGO = new Quarter(1999, 3);
    private static final int NUMBER = 990_001;
    private static final String MEETING = "00000000-0000-4000-8000-000000990001";
    private static final String ITEM = "00000000-0000-4000-8000-000000990002";
    private static final String PROPOSAL = "00000000-0000-4000-8000-000000990003";
    private static final String ROUND = "00000000-0000-4000-8000-000000990004";
    private static final String LATER = "00000000-0000-4000-8000-000000990005";
    private static final String DECISION = "00000000-0000-4000-8000-000000990006";
    private static final String FOLLOW_UP = "00000000-0000-4000-8000-000000990007";
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey RESIDENTS = new GroupKey("residents");
    private static final GroupKey WORKERS = new GroupKey("sex-workers");

    @Inject
    private ParityService parity;

    @Inject
    private ProposalService proposals;

    @Inject
    private GroupService groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator operator;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void enterAQuarter() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        propose();
        meet();
        ask(ROUND, NUMBER, "First words", "1999-08-20");
        ask(LATER, NUMBER + 1, "Other words", "1999-11-20");
        decide();
    }

    /** The database keeps what is published, also from who made it up. */
    @AfterEach
    void takeItOut() throws Exception {
        run("drop trigger decision_remains");
        try {
            takeOutAll();
        } finally {
            run("create or replace trigger decision_remains before delete on decision for each row"
                    + " if old.status = 'PUBLISHED' then signal sqlstate '45000'"
                    + " set message_text = 'what a published decision does stays as it is'; end if");
        }
    }

    private void takeOutAll() throws Exception {
        for (String rows : List.of(
                "follow_up_update where follow_up_id = '" + FOLLOW_UP + "'",
                "follow_up where id = '" + FOLLOW_UP + "'",
                "group_answer where decision_id = '" + DECISION + "'",
                "decision where id = '" + DECISION + "'",
                "round_group where round_id in ('" + ROUND + "', '" + LATER + "')",
                "round_stance where text_id in (select id from round_text where round_id in ('" + ROUND + "', '" + LATER
                        + "'))",
                "round_text where round_id in ('" + ROUND + "', '" + LATER + "')",
                "consent_round where id in ('" + ROUND + "', '" + LATER + "')",
                "sitting_group_time where meeting_number = " + NUMBER,
                "sitting where meeting_number = " + NUMBER,
                "agenda_item where meeting_number = " + NUMBER,
                "agenda where meeting_number = " + NUMBER,
                "meeting_pass where meeting_id = '" + MEETING + "'",
                "meeting where number = " + NUMBER,
                "proposal where number = " + NUMBER)) {
            run("delete from " + rows);
        }
    }

    @Test
    void putsSideBySideWhatEachGroupPutInAndGot() {
        Parity quarter = parity.get(LONG_AGO);
        GroupFigures police = of(quarter, POLICE);
        assertFalse(quarter.goingOn());
        assertEquals(1, police.count(Figure.PROPOSALS_MADE));
        assertEquals(1, police.count(Figure.PROPOSALS_PLACED));
        assertEquals(20, police.count(Figure.MINUTES_GIVEN));
        assertEquals(7, police.count(Figure.MINUTES_USED));
        assertEquals(1, police.count(Figure.TURNS_CHAIRED));
        assertEquals(1, police.count(Figure.ADVICE_PARTLY));
        assertEquals(1, police.count(Figure.FOLLOW_UPS_DUE));
        assertEquals(1, police.count(Figure.FOLLOW_UPS_LATE));
        assertEquals(1, of(quarter, RESIDENTS).count(Figure.TURNS_WROTE));
        assertEquals(1, of(quarter, WORKERS).count(Figure.TURNS_PASSED));
    }

    @Test
    void countsInAQuarterWhatARoundSaidThenAndWhetherOtherWordsFollowed() {
        GroupFigures police = of(parity.get(LONG_AGO), POLICE);
        assertEquals(1, police.count(Figure.ROUNDS_ASKED));
        assertEquals(1, police.count(Figure.ROUNDS_HEARD));
        assertEquals(1, police.count(Figure.OBJECTIONS));
        assertEquals(1, police.count(Figure.OBJECTIONS_REWORDED));
        assertEquals(new ShownSum(true, 3), police.positions());
        assertEquals(0, of(parity.get(LONG_AGO.following()), POLICE).count(Figure.OBJECTIONS_REWORDED));
    }

    @Test
    void tellsOfAProtectedGroupNoMoreThanItsRoundsDid() {
        GroupFigures workers = of(parity.get(LONG_AGO), WORKERS);
        assertEquals(new ShownSum(false, 0), workers.positions());
        assertEquals(1, workers.count(Figure.STANDS_UNTOLD));
        assertEquals(0, workers.count(Figure.OBJECTIONS));
    }

    @Test
    void isCalmAboutAQuarterInWhichNothingHappened() {
        Parity empty = parity.get(new Quarter(1990, 1));
        assertTrue(empty.isEmpty());
        assertEquals(
                groups.findSeated().stream().map(group -> group.key()).toList(),
                empty.groups().stream().map(GroupFigures::group).toList());
    }

    @Test
    void knowsNothingOfAQuarterThatHasNotBegun() {
        Quarter next = Quarter.of(LocalDate.now(clock)).following();
        assertThrows(PeriodNotFound.class, () -> parity.get(next));
        List<Quarter> periods = parity.findPeriods();
        assertEquals(LONG_AGO, periods.get(0));
        assertEquals(parity.current(), periods.get(periods.size() - 1));
    }

    @Test
    void keepsOfAProposalTheQuarterInWhichItWasMade() throws Exception {
        GroupKey support = new GroupKey("support");
        int before = of(parity.get(parity.current()), support).count(Figure.PROPOSALS_MADE);
        ActingMember member = ProposalFixture.member("support", 990);
        asMember.call(() -> proposals.propose(member, UUID.randomUUID(), ProposalFixture.draft("Count this", 5)));
        assertEquals(before + 1, of(parity.get(parity.current()), support).count(Figure.PROPOSALS_MADE));
    }

    private static GroupFigures of(Parity quarter, GroupKey group) {
        return quarter.groups().stream()
                .filter(figures -> figures.group().equals(group))
                .findFirst()
                .orElseThrow();
    }

    private void propose() throws Exception {
        run("insert into proposal(id, number, proposed_in, title, question, purpose, minutes, group_key, state,"
                + " meeting_number, illustrative, dossier_key, version) values ('" + PROPOSAL + "', " + NUMBER
                + ", '1999-Q3', 'Long ago', 'What then?', 'ADVISE', 20, 'police', 'PLACED', " + NUMBER
                + ", false, 'it-parity', 1)");
    }

    private void meet() throws Exception {
        run("insert into meeting(id, number, title, meeting_date, start_time, minutes_available, chair_group,"
                + " secretary_group, status, attendance_closed, before_platform, illustrative, version) values ('"
                + MEETING + "', " + NUMBER + ", 'Long ago', '1999-08-12', '14:00', 60, 'police', 'residents', 'HELD',"
                + " true, false, false, 1)");
        run("insert into meeting_pass(meeting_id, turn_role, group_key) values ('" + MEETING
                + "', 'CHAIR', 'sex-workers')");
        run("insert into agenda(meeting_number, minutes, seated_groups, extra_minutes, state, composed_on,"
                + " published_on, commitment, version) values (" + NUMBER
                + ", 60, 5, 0, 'PUBLISHED', '1999-08-01', '1999-08-01', random_bytes(32), 1)");
        run("insert into agenda_item(id, meeting_number, position, proposal_number, title, question, purpose,"
                + " minutes, group_key, phase) values ('" + ITEM + "', " + NUMBER + ", 1, " + NUMBER
                + ", 'Long ago', 'What then?', 'ADVISE', 20, 'police', 'SHARES')");
        run("insert into sitting(meeting_number, state, position, turn, changes) values (" + NUMBER
                + ", 'ENDED', 1, 1, 1)");
        run("insert into sitting_group_time(meeting_number, position, group_key, seconds, turns) values (" + NUMBER
                + ", 1, 'police', 420, 1)");
    }

    /** The police objects, and of the sex workers so few spoke that it is not told where they stand. */
    private void ask(String id, int number, String words, String closed) throws Exception {
        run("insert into consent_round(id, number, item_id, meeting_number, item_position, proposal_number, title,"
                + " opened_by, opened_on, closable, due, reopened, status, closed_on, outcome, illustrative) values ('"
                + id + "', " + number + ", '" + ITEM + "', " + NUMBER + ", 1, " + NUMBER
                + ", 'Long ago', 'police', '1999-08-12', '1999-08-15', '1999-08-19', true, 'CLOSED', '" + closed
                + "', 'NOT_ADOPTED', false)");
        String text = id.replace("-8000-", "-9000-");
        run("insert into round_text(id, round_id, number, words, place, outcome) values ('" + text + "', '" + id
                + "', 1, '" + words + "', 1, 'NOT_ADOPTED')");
        run("insert into round_stance(text_id, group_key, stance) values ('" + text + "', 'police', 'OBJECTION')");
        run("insert into round_group(round_id, place, group_key, heard, turnout) values ('" + id
                + "', 0, 'sex-workers', true, 'BAND:BELOW_10'), ('" + id + "', 1, 'police', true, 'EXACT:3')");
    }

    private void decide() throws Exception {
        run("insert into decision(id, number, status, title, kind, text, reasons, decided_by, decided_on, response,"
                + " response_reasons, before_platform, illustrative, version) values ('" + DECISION
                + "', 19990001, 'PUBLISHED', 'Long ago', 'OTHER', 'So be it.', 'Because.', 'Mayor', '1999-09-01',"
                + " 'PARTLY', 'Because.', false, false, 1)");
        run("insert into group_answer(decision_id, group_key, response, reasons) values ('" + DECISION
                + "', 'police', 'PARTLY', 'Because.')");
        run("insert into follow_up(id, decision_id, decision_number, position, text, asked_group, owner_group, due,"
                + " status, done_on, version) values ('" + FOLLOW_UP + "', '" + DECISION
                + "', 19990001, 1, 'Do it', 'police', 'police', '1999-09-20', 'DONE', '1999-10-05', 1)");
        run("insert into follow_up_update(id, follow_up_id, position, text, by_group, written_on, done) values ('"
                + UUID.randomUUID() + "', '" + FOLLOW_UP + "', 1, 'Done.', 'police', '1999-10-05', true)");
    }

    private void run(String statement) throws Exception {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
