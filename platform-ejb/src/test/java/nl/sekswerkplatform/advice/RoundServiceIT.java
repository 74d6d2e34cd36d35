package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.RoundRefused.GroupsNotAdmitted;
import nl.sekswerkplatform.advice.RoundRefused.ItemNotOnAgenda;
import nl.sekswerkplatform.advice.RoundRefused.MinutesAlreadyOffered;
import nl.sekswerkplatform.advice.RoundRefused.OnlyTheLeadingGroups;
import nl.sekswerkplatform.advice.RoundRefused.OpenTooLong;
import nl.sekswerkplatform.advice.RoundRefused.OpenTooShort;
import nl.sekswerkplatform.advice.RoundRefused.RoundAlreadyOpen;
import nl.sekswerkplatform.advice.RoundRefused.RoundNotFound;
import nl.sekswerkplatform.advice.RoundRefused.RoundStillOpen;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RoundServiceIT {
    private static final String TEXT = "One number that is answered at night.";

    @Inject
    private RoundService rounds;

    @Inject
    private LogService log;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private int meeting;

    @BeforeEach
    void setTheTable() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 4);
        }
        meeting = table.meetingWithItem();
    }

    @AfterEach
    void putBack() throws Exception {
        table.putBack();
    }

    @Test
    void asksTheTableAndTellsTheLog() throws Exception {
        int number = open(asked(meeting, TEXT, "Or two numbers."), table.chair(meeting));
        RoundReading round = rounds.get(number);
        assertEquals(Step.OPEN, round.step());
        assertEquals(
                List.of(TEXT, "Or two numbers."),
                round.texts().stream().map(RoundReading.TextReading::text).toList());
        assertEquals("A night number", round.subject().title());
        assertEquals(table.chair(meeting).group(), round.openedBy());
        assertFalse(round.days().until().isBefore(round.days().closable()));
        assertEquals(0, round.days().until().getMinute(), "a full hour");
        assertNull(round.result());
        assertEquals(List.of(), round.toAnswer());
        var entries = log.findAbout("round/" + number);
        assertEquals(1, entries.size());
        assertTrue(log.open(entries.get(0).id()).disclosures().toString().length() > 0);
        assertTrue(rounds.findOpen().stream().anyMatch(open -> open.number() == number));
        assertEquals(
                List.of(number),
                rounds.listOfMeetings(List.of(meeting)).stream()
                        .map(RoundSummary::number)
                        .toList());
    }

    @Test
    void asksOnceWhenTheFormIsSentTwice() throws Exception {
        OpenRound asked = asked(meeting, TEXT);
        assertEquals(open(asked, table.chair(meeting)), open(asked, table.chair(meeting)));
    }

    @Test
    void isOpenedByWhoChairsOrWritesAlone() throws Exception {
        Set<GroupKey> leading =
                Set.of(table.chair(meeting).group(), table.secretary(meeting).group());
        for (String group : GroupFixture.FOUNDING) {
            Delegate delegate = new Delegate(new GroupKey(group), Set.of());
            if (!leading.contains(delegate.group())) {
                assertThrows(OnlyTheLeadingGroups.class, () -> open(asked(meeting, TEXT), delegate));
            }
        }
        assertThrows(
                EJBAccessException.class,
                () -> asOperator.call(() -> rounds.open(asked(meeting, TEXT), table.chair(meeting))));
        open(asked(meeting, TEXT), table.secretary(meeting));
    }

    @Test
    void isNotOpenedBeforeEverySeatedGroupIsAdmitted() throws Exception {
        update("delete from member where group_key = 'support'");
        assertThrows(GroupsNotAdmitted.class, () -> open(asked(meeting, TEXT), table.chair(meeting)));
        table.admit("support", 1);
        open(asked(meeting, TEXT), table.chair(meeting));
    }

    @Test
    void isAboutAnItemOfAPublishedAgenda() throws Exception {
        OpenRound elsewhere =
                new OpenRound(java.util.UUID.randomUUID(), meeting, 99, List.of(TEXT), Duration.ofHours(72));
        assertThrows(ItemNotOnAgenda.class, () -> open(elsewhere, table.chair(meeting)));
        assertThrows(RoundNotFound.class, () -> rounds.get(99_999));
    }

    @Test
    void isOpenForThreeDaysAtLeastAndAMonthAtMost() throws Exception {
        Delegate chair = table.chair(meeting);
        OpenTooShort tooShort =
                assertThrows(OpenTooShort.class, () -> open(asked(meeting, Duration.ofHours(71), TEXT), chair));
        assertEquals(List.of("open", 72L), tooShort.arguments());
        assertThrows(OpenTooLong.class, () -> open(asked(meeting, Duration.ofDays(31), TEXT), chair));
        RoundReading round = rounds.get(open(asked(meeting, Duration.ofDays(7), TEXT), chair));
        assertEquals(round.days().closable().plusDays(4), round.days().until());
    }

    @Test
    void isOneAboutAnItemAlsoWhenTwoOpenAtOnce() throws Exception {
        Callable<Object> chair = () -> open(asked(meeting, TEXT), table.chair(meeting));
        Callable<Object> secretary = () -> open(asked(meeting, "Another text."), table.secretary(meeting));
        List<Object> answers = AtOnceFixture.all(List.of(chair, secretary));
        assertEquals(1, answers.stream().filter("RoundAlreadyOpen"::equals).count(), answers.toString());
        assertEquals(1, rounds.listOfMeetings(List.of(meeting)).size());
        assertThrows(RoundAlreadyOpen.class, () -> open(asked(meeting, TEXT), table.chair(meeting)));
    }

    @Test
    void isNotOpenedOnceTheMinutesAreOffered() throws Exception {
        end();
        assertThrows(MinutesAlreadyOffered.class, () -> open(asked(meeting, TEXT), table.chair(meeting)));
    }

    @Test
    void keepsTheMinutesWaitingWhileItIsOpen() throws Exception {
        int number = open(asked(meeting, TEXT), table.chair(meeting));
        RoundStillOpen open = assertThrows(RoundStillOpen.class, this::end);
        assertEquals(List.of(number, "A night number"), open.arguments());
    }

    /** Whoever comes first: never a round that is open behind minutes that were offered. */
    @Test
    void doesNotSlipInWhileMinutesAreOffered() throws Exception {
        Callable<Object> opening = () -> open(asked(meeting, TEXT), table.chair(meeting));
        Callable<Object> offering = () -> {
            end();
            return "ended";
        };
        List<Object> answers = AtOnceFixture.all(List.of(opening, offering));
        boolean first = answers.get(0) instanceof Integer && "RoundStillOpen".equals(answers.get(1));
        boolean second = "MinutesAlreadyOffered".equals(answers.get(0)) && "ended".equals(answers.get(1));
        assertTrue(first || second, answers.toString());
    }

    private int open(OpenRound asked, Delegate by) throws Exception {
        return asMember.call(() -> rounds.open(asked, by));
    }

    private Void end() throws Exception {
        return asMember.call(() -> {
            rounds.endFor(meeting);
            return null;
        });
    }

    private void update(String statement) throws Exception {
        try (var connection = database.getConnection();
                var running = connection.createStatement()) {
            running.executeUpdate(statement);
        }
    }
}
