package nl.sekswerkplatform.publicpolls;

import static nl.sekswerkplatform.publicpolls.PublicPollFixture.lamps;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.poll;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.safe;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.sheet;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.PublicPollReading.Step;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.AnswerUnknown;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.ClosesOutOfRange;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NobodyAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAsked;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAskingGroup;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NothingAnswered;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OpensOutOfRange;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OptionTwice;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.OptionsOutOfRange;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotOpen;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollOver;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.QuestionsOutOfRange;
import nl.sekswerkplatform.publicpolls.Question.Kind;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import org.junit.jupiter.api.Test;

class PublicPollTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate OPENS = TODAY.plusDays(3);
    private static final LocalDate CLOSES = OPENS.plusDays(6);
    private static final Delegate SUPPORT = new Delegate(new GroupKey("support"), Set.of());
    private static final Delegate POLICE = new Delegate(new GroupKey("police"), Set.of());

    private final PublicPoll poll = asked(poll(TODAY, true, "police", "residents"));

    @Test
    void isOpenFromItsFirstDayToItsLast() {
        assertEquals(Step.ANNOUNCED, step(OPENS.minusDays(1)));
        assertEquals(Step.OPEN, step(OPENS));
        assertEquals(Step.OPEN, step(CLOSES));
        assertEquals(Step.COUNTING, step(CLOSES.plusDays(1)));
        assertFalse(poll.isDue(CLOSES));
        assertTrue(poll.isDue(CLOSES.plusDays(1)));
        for (LocalDate outside : List.of(OPENS.minusDays(1), CLOSES.plusDays(1))) {
            assertThrows(PollNotOpen.class, () -> poll.requireAnswerableBy(POLICE.group(), outside));
            assertThrows(PollNotOpen.class, () -> poll.requireAnswerableByEveryone(outside));
        }
        assertDoesNotThrow(() -> poll.requireAnswerableBy(POLICE.group(), CLOSES));
    }

    @Test
    void isAnsweredByWhoIsAskedAlone() {
        assertThrows(NotAsked.class, () -> poll.requireAnswerableBy(SUPPORT.group(), OPENS));
        PublicPoll ofGroups = asked(poll(TODAY, false, "police"));
        assertThrows(NotAsked.class, () -> ofGroups.requireAnswerableByEveryone(OPENS));
    }

    @Test
    void givesAllTimeToReadAndToAnswer() {
        assertThrows(OpensOutOfRange.class, () -> asked(poll(TODAY.minusDays(1), true)));
        assertThrows(OpensOutOfRange.class, () -> asked(poll(TODAY.plusDays(60), true)));
        assertThrows(ClosesOutOfRange.class, () -> asked(lasting(5)));
        assertThrows(ClosesOutOfRange.class, () -> asked(lasting(61)));
        assertDoesNotThrow(() -> asked(lasting(60)));
    }

    private static AskPublicPoll lasting(int days) {
        return new AskPublicPoll(
                UUID.randomUUID(), "A", "B", "C", OPENS, OPENS.plusDays(days), Set.of(), true, List.of(lamps()));
    }

    @Test
    void isWithdrawnByItsOwnGroupWhileItRuns() {
        assertThrows(NotAskingGroup.class, () -> poll.withdraw("No.", POLICE, TODAY));
        assertThrows(TextMissing.class, () -> poll.withdraw(" ", SUPPORT, TODAY));
        assertThrows(PollOver.class, () -> poll.withdraw("Late.", SUPPORT, CLOSES.plusDays(1)));
        poll.withdraw("A question was loaded.", SUPPORT, CLOSES);
        assertEquals(Step.WITHDRAWN, step(CLOSES));
        assertEquals(Optional.of("A question was loaded."), read(CLOSES).withdrawnBecause());
        assertThrows(PollOver.class, () -> poll.withdraw("Again.", SUPPORT, CLOSES));
        assertThrows(PollNotOpen.class, () -> poll.requireAnswerableBy(POLICE.group(), CLOSES));
    }

    @Test
    void mayBeWithdrawnByWhomItIsNotRefused() {
        for (LocalDate day : List.of(TODAY, OPENS, CLOSES, CLOSES.plusDays(1))) {
            assertEquals(!day.isAfter(CLOSES), read(day).mayWithdraw(SUPPORT.group()));
            assertFalse(read(day).mayWithdraw(POLICE.group()));
        }
        poll.withdraw("No.", SUPPORT, TODAY);
        assertFalse(read(TODAY).mayWithdraw(SUPPORT.group()));
    }

    /** On which day somebody of a group announced or withdrew it is nobody's business. */
    @Test
    void standsInTheLogWithTheWeekUntilTheClockCountsIt() {
        PublicRecord announced = record(TODAY);
        assertNull(announced.date());
        assertEquals(IsoWeek.of(TODAY), announced.week());
        poll.withdraw("No.", SUPPORT, OPENS);
        assertNull(record(OPENS).date());
        PublicPoll counted = asked(poll(TODAY, true, "police"));
        counted.hideWords();
        PollResults nothing = PollTally.empty(counted).shown(counted, List.of(GroupFixture.seated("police", true)));
        counted.count(nothing, false);
        assertTrue(counted.read(CLOSES, List.of()).results().isEmpty(), "no numbers without their question");
        PublicRecord record = new PublicPollChanged(CLOSES, counted.read(CLOSES, List.of()), counted.results())
                .publicRecord()
                .orElseThrow();
        assertEquals(CLOSES, record.date());
        assertTrue(record.parts().containsKey("results"));
    }

    private PublicRecord record(LocalDate day) {
        return new PublicPollChanged(day, read(day), poll.results())
                .publicRecord()
                .orElseThrow();
    }

    @Test
    void hasQuestionsThatCanBeAnswered() {
        assertThrows(OptionsOutOfRange.class, () -> choice("One"));
        assertThrows(
                OptionsOutOfRange.class,
                () -> choice(IntStream.range(0, 11)
                        .mapToObj(each -> "Option " + each)
                        .toArray(String[]::new)));
        assertThrows(OptionTwice.class, () -> choice("Same", " Same "));
        assertThrows(TextMissing.class, () -> new Question(Kind.SCALE_10, "How?", List.of(), "bad", " "));
        TextMissing missing =
                assertThrows(TextMissing.class, () -> Question.typed("4", Kind.ONE, "", List.of("a", "b"), null, null));
        assertEquals("question4", missing.arguments().get(0));
        assertThrows(QuestionsOutOfRange.class, () -> asking(true, List.of()));
        assertThrows(QuestionsOutOfRange.class, () -> asking(true, Collections.nCopies(11, lamps())));
        assertThrows(NobodyAsked.class, () -> asking(false, List.of(lamps())));
    }

    private static Question choice(String... options) {
        return new Question(Kind.ONE, "Which?", List.of(options), null, null);
    }

    private static AskPublicPoll asking(boolean everyone, List<Question> questions) {
        return new AskPublicPoll(UUID.randomUUID(), "A", "B", "C", OPENS, CLOSES, Set.of(), everyone, questions);
    }

    @Test
    void takesASheetThatAnswersWhatWasAsked() {
        List<Question> questions =
                List.of(lamps(), new Question(Kind.SEVERAL, "Which?", List.of("a", "b", "c"), null, null), safe());
        assertDoesNotThrow(() -> given(Map.of(2, Set.of(1, 3))).requireFits(questions), "others may be left open");
        assertThrows(NothingAnswered.class, () -> given(Map.of(1, Set.of())).requireFits(questions));
        for (Map<Integer, Set<Integer>> wrong : List.of(
                Map.of(1, Set.of(1, 2)),
                Map.of(1, Set.of(3)),
                Map.of(1, Set.of(0)),
                Map.of(2, Set.of(4)),
                Map.of(3, Set.of(6)),
                Map.of(4, Set.of(1)))) {
            assertThrows(AnswerUnknown.class, () -> given(wrong).requireFits(questions), wrong::toString);
        }
        assertFalse(given(Map.of(1, Set.of(2))).toString().contains("2"));
    }

    private static AnswerSheet given(Map<Integer, Set<Integer>> answers) {
        return new AnswerSheet(answers);
    }

    @Test
    void countsScalesInThreeParts() {
        assertEquals(List.of(0, 0, 1, 2, 2), parts(Kind.SCALE_5, 5));
        assertEquals(List.of(0, 0, 0, 1, 1, 1, 1, 2, 2, 2), parts(Kind.SCALE_10, 10));
    }

    private static List<Integer> parts(Kind kind, int steps) {
        Question scale = new Question(kind, "How?", List.of(), "low", "high");
        return IntStream.rangeClosed(1, steps).map(scale::rowOf).boxed().toList();
    }

    @Test
    void tellsOfAllGroupsAsOfTheProtectedOneAndOfEveryoneApart() {
        PollTally tally = PollTally.empty(poll);
        for (int each = 0; each < 12; each++) {
            tally.add("residents", sheet(1, 5), poll.questions());
        }
        tally.add("police", sheet(2, 1), poll.questions());
        for (int each = 0; each < 7; each++) {
            tally.add(PollResults.EVERYONE, sheet(2, 3), poll.questions());
        }
        tally = PollTally.parse(tally.json());
        PollResults shown =
                tally.shown(poll, List.of(GroupFixture.seated("police", true), GroupFixture.seated("residents", true)));
        assertEquals(
                List.of("police", "residents", PollResults.EVERYONE),
                List.copyOf(shown.byAudience().keySet()));
        assertEquals(List.of(ShownCount.Kind.HIDDEN, ShownCount.Kind.HIDDEN), kinds(shown, "police"));
        assertEquals(List.of(ShownCount.Kind.ROUNDED, ShownCount.Kind.HIDDEN), kinds(shown, "residents"));
        assertEquals(List.of(ShownCount.Kind.HIDDEN, ShownCount.Kind.FEW), kinds(shown, PollResults.EVERYONE));
    }

    @Test
    void countsNothingThatIsSetAsideAndTellsOnlyThatThereIsSome() {
        PollTally tally = PollTally.empty(poll);
        assertFalse(tally.hasSetAside());
        String before = tally.of(PollResults.EVERYONE).toString();
        tally.setAside();
        String once = tally.json();
        tally.setAside();
        assertTrue(tally.hasSetAside());
        assertEquals(once, tally.json());
        assertEquals(before, tally.of(PollResults.EVERYONE).toString());
    }

    private static List<ShownCount.Kind> kinds(PollResults shown, String audience) {
        return shown.byAudience().get(audience).get(0).stream()
                .map(ShownCount::kind)
                .toList();
    }

    @Test
    void keepsItsQuestionsAndResultsAsTheyAre() {
        Questions questions = new Questions(List.of(lamps(), safe()));
        Questions.Column column = new Questions.Column();
        assertEquals(questions, column.convertToEntityAttribute(column.convertToDatabaseColumn(questions)));
    }

    @Test
    void keepsTheFloorsOfItsDays() {
        assertEquals(3, PollDays.allowed(Optional.of(1), PollDays.NOTICE_FLOOR, false));
        assertEquals(9, PollDays.allowed(Optional.of(9), PollDays.NOTICE_FLOOR, false));
        assertEquals(0, PollDays.allowed(Optional.empty(), PollDays.NOTICE_FLOOR, true));
        assertEquals(60, PollDays.allowed(Optional.of(900), PollDays.NOTICE_FLOOR, false));
    }

    private static PublicPoll asked(AskPublicPoll asked) {
        return PublicPoll.ask(1, asked, SUPPORT, 3, 7, TODAY);
    }

    private Step step(LocalDate day) {
        return read(day).step();
    }

    private PublicPollReading read(LocalDate day) {
        return poll.read(day, List.of(POLICE.group()));
    }
}
