package nl.sekswerkplatform.groupreplies;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.decisions.DecisionEffects;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.groupreplies.ReplyRefused.NotSeated;
import nl.sekswerkplatform.groupreplies.ReplyRefused.ReplyOver;
import nl.sekswerkplatform.groupreplies.ReplyRefused.WordedMeanwhile;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HideableWords;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import nl.sekswerkplatform.testing.TableFixture;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class GroupReplyServiceIT {
    private static final String WORDS = "The marsh warbler sings about this decision.";

    @Inject
    private GroupReplyService replies;

    @Inject
    private ReplyTimerService timer;

    @Inject
    private WriteDecisionService writing;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private LogService log;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember one = member("support", 1);
    private final ActingMember other = member("support", 2);
    private DecisionNumber decision;

    @BeforeEach
    void publishADecision() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        UUID id = UUID.randomUUID();
        act(() -> writing.draft(id, withEffects("To reply to", today, null, DecisionEffects.NONE), PUBLISHER));
        decision = asMember.call(() -> writing.publish(id, 1, PUBLISHER));
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void isWrittenByAllOfTheGroupAndReadByNobodyElseUntilItsLastDayIsOver() throws Exception {
        write(one, null, "First words.");
        assertEquals("First words.", read(other).text());
        write(other, "First words.", WORDS);
        assertEquals(WORDS, read(one).text());
        assertEquals(ReplyWriting.NOTHING, read(member("police", 1)));
        settle();
        assertEquals(List.of(), replies.find(decision));
        assertEquals(DayOfWeek.SUNDAY, read(one).lastDay().getDayOfWeek());
        clock.moveTo(read(one).lastDay().plusDays(1));
        settle();
        ReplyReading said = replies.find(decision).get(0);
        assertEquals(WORDS, said.words());
        assertEquals(SUPPORT, said.group());
        assertThrows(ReplyOver.class, () -> write(one, WORDS, "Too late."));
        assertEquals(2, log.findAbout("decision/" + decision).size());
    }

    @Test
    void liesSealedInTheDatabaseAtOneLengthAndNotInTheLog() throws Exception {
        write(one, null, WORDS);
        write(member("police", 1), null, "Short.");
        Set<Integer> lengths =
                Set.copyOf(stored().stream().map(bytes -> bytes.length).toList());
        assertEquals(1, lengths.size());
        for (byte[] bytes : stored()) {
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("warbler"));
        }
        clock.moveBy(20);
        settle();
        assertTrue(stored().isEmpty());
        assertTrue(log.findAbout("decision/" + decision).stream()
                .noneMatch(entry -> entry.toString().contains("warbler")));
    }

    @Test
    void isNotOverwrittenByWhoDidNotReadIt() throws Exception {
        write(one, null, "First words.");
        assertThrows(WordedMeanwhile.class, () -> write(other, null, "Other words."));
        write(other, null, "First words.");
        assertEquals("First words.", read(one).text());
    }

    @Test
    void hasOneTextWhenTwoBeginAtOnce() throws Exception {
        List<Future<Void>> both = new ArrayList<>();
        both.add(threads.submit((Callable<Void>) () -> write(one, null, "Words of one.")));
        both.add(threads.submit((Callable<Void>) () -> write(other, null, "Words of another.")));
        int refused = 0;
        for (Future<Void> each : both) {
            try {
                each.get();
            } catch (ExecutionException overtaken) {
                assertEquals(WordedMeanwhile.class, overtaken.getCause().getClass());
                refused++;
            }
        }
        assertEquals(1, refused);
    }

    @Test
    void isForGroupsWithASeatAndDecisionsThatArePublished() {
        ActingMember observer = member("evaluator", 1);
        assertThrows(NotSeated.class, () -> write(observer, null, WORDS));
        assertThrows(
                DecisionNotFound.class,
                () -> asMember.call(() -> {
                    replies.write(one, new DecisionNumber(2001, 1), null, WORDS);
                    return null;
                }));
    }

    @Test
    void canBeHiddenOnceItIsPublicAndComesBack() throws Exception {
        Delegate screener = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));
        String ref = "groupreply/" + decision + "-support";
        write(one, null, WORDS);
        assertThrows(NothingHidden.class, () -> act(() -> houseRules.hide(screener, ref, HidingReason.NAMES_SOMEONE)));
        clock.moveBy(20);
        settle();
        act(() -> houseRules.hide(screener, ref, HidingReason.NAMES_SOMEONE));
        assertEquals(HideableWords.NO_WORDS, replies.find(decision).get(0).words());
        assertEquals(ReplyStatus.HIDDEN, replies.find(decision).get(0).status());
    }

    private List<byte[]> stored() throws Exception {
        List<byte[]> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement asking = connection.createStatement();
                ResultSet rows = asking.executeQuery("select r.content from group_reply r join decision d on d.number ="
                        + " r.decision_number where r.content is not null and d.number = "
                        + decision.year() * 10000
                        + " + " + decision.sequence())) {
            while (rows.next()) {
                found.add(rows.getBytes(1));
            }
        }
        return found;
    }

    private ReplyWriting read(ActingMember reader) throws Exception {
        return asMember.call(() -> replies.read(reader, decision));
    }

    private Void write(ActingMember writer, String seen, String text) throws Exception {
        return act(() -> replies.write(writer, decision, seen, text));
    }

    private void settle() throws Exception {
        operator.call(() -> {
            timer.settleAll();
            return null;
        });
    }

    private Void act(Runnable act) throws Exception {
        return asMember.call(() -> {
            act.run();
            return null;
        });
    }
}
