package nl.sekswerkplatform.datepolls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollClosed;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatePollStillOpen;
import nl.sekswerkplatform.datepolls.DatePollRefused.DatesOutOfRange;
import nl.sekswerkplatform.datepolls.DatePollRefused.LastDayOutOfRange;
import nl.sekswerkplatform.datepolls.DatePollRefused.MarkMissing;
import nl.sekswerkplatform.datepolls.DatePollRefused.NotAskingGroup;
import nl.sekswerkplatform.datepolls.DatePollRefused.OfferedDateOutOfRange;
import nl.sekswerkplatform.datepolls.DatePollRefused.TooSoonToClose;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.Nullifier;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatePollTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST_DAY = TODAY.plusDays(5);
    private static final Delegate POLICE = new Delegate(new GroupKey("police"), Set.of());
    private static final Delegate RESIDENTS = new Delegate(new GroupKey("residents"), Set.of());
    private static final List<StakeholderGroup> SEATED = GroupFixture.FOUNDING.stream()
            .map(key -> GroupFixture.seated(key, true))
            .toList();

    @Test
    void offersItsDatesTheSoonestFirstAndEachOnce() {
        DatePoll poll = asked(evening(20), evening(10), evening(20));
        assertEquals(
                List.of(TODAY.plusDays(10), TODAY.plusDays(20)),
                poll.dates().stream().map(OfferedDate::date).toList());
    }

    @Test
    void offersSomethingToChooseAndNotTooMuch() {
        assertThrows(DatesOutOfRange.class, () -> asked(evening(10)));
        assertThrows(
                DatesOutOfRange.class,
                () -> asked(Stream.of(10, 11, 12, 13, 14, 15, 16)
                        .map(DatePollTest::evening)
                        .toArray(LocalDateTime[]::new)));
    }

    @Test
    void givesEveryoneSomeDaysAndOffersNoDateBeforeThem() {
        assertThrows(LastDayOutOfRange.class, () -> asked(TODAY.plusDays(2), evening(10), evening(11)));
        assertThrows(LastDayOutOfRange.class, () -> asked(TODAY.plusDays(31), evening(40), evening(41)));
        assertThrows(OfferedDateOutOfRange.class, () -> asked(evening(5), evening(11)));
        assertThrows(OfferedDateOutOfRange.class, () -> asked(evening(10), evening(400)));
    }

    @Test
    void isAnsweredWholeAndUntilItsLastDayIsOver() {
        DatePoll poll = asked();
        poll.requireAnswerable(Map.of(1, Suits.YES, 2, Suits.NO), LAST_DAY);
        assertThrows(MarkMissing.class, () -> poll.requireAnswerable(Map.of(1, Suits.YES), TODAY));
        assertThrows(MarkMissing.class, () -> poll.requireAnswerable(Map.of(1, Suits.YES, 3, Suits.NO), TODAY));
        assertThrows(
                DatePollClosed.class,
                () -> poll.requireAnswerable(Map.of(1, Suits.YES, 2, Suits.NO), LAST_DAY.plusDays(1)));
        assertTrue(poll.isDue(LAST_DAY.plusDays(1)));
        assertFalse(poll.isDue(LAST_DAY));
    }

    @Test
    void isClosedSoonerByWhoAskedAndNotBeforeEveryoneHadHerDays() {
        DatePoll poll = asked();
        assertThrows(TooSoonToClose.class, () -> poll.requireClosableBy(POLICE, TODAY.plusDays(2)));
        assertThrows(NotAskingGroup.class, () -> poll.requireClosableBy(RESIDENTS, TODAY.plusDays(3)));
        poll.requireClosableBy(POLICE, TODAY.plusDays(3));
        poll.close(List.of(), SEATED);
        assertThrows(DatePollClosed.class, () -> poll.requireClosableBy(POLICE, TODAY.plusDays(3)));
    }

    @Test
    void saysOfAProtectedGroupNothingBelowThreeAnswers() {
        DatePoll poll = asked();
        List<DateAnswer> answers = new ArrayList<>();
        answers.addAll(answers(poll, "sex-workers", 2, Suits.YES));
        answers.addAll(answers(poll, "residents", 3, Suits.NO));
        answers.addAll(answers(poll, "police", 1, Suits.IF_NEED_BE));
        poll.close(answers, SEATED);
        assertEquals(Leaning.UNSAID, leaning(poll, "sex-workers"));
        assertEquals(Leaning.AGAINST, leaning(poll, "residents"));
        assertEquals(Leaning.DIVIDED, leaning(poll, "police"));
        assertEquals(Leaning.UNSAID, leaning(poll, "municipality"));
    }

    /** The weight rule: a group that is ten times as large with the same answers changes nothing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void countsEachGroupOnceWhateverItsSize(int seed) {
        Random random = new Random(seed);
        DatePoll small = asked();
        DatePoll large = asked();
        List<DateAnswer> few = new ArrayList<>();
        List<DateAnswer> many = new ArrayList<>();
        for (String group : GroupFixture.FOUNDING) {
            int times = 1 + random.nextInt(10);
            for (int member = 0; member < 3 + random.nextInt(5); member++) {
                Map<Integer, Suits> marks = Map.of(1, any(random), 2, any(random));
                few.add(answer(small, group, marks));
                for (int each = 0; each < times; each++) {
                    many.add(answer(large, group, marks));
                }
            }
        }
        small.close(few, SEATED);
        large.close(many, SEATED);
        for (int position = 1; position <= 2; position++) {
            assertEquals(DateTally.of(small.stands(position)), DateTally.of(large.stands(position)));
        }
    }

    @Test
    void givesOneOfItsDatesOnceToWhoAskedAndToAnyWhenThatOneWaits() {
        DatePoll poll = asked();
        assertThrows(DatePollStillOpen.class, () -> poll.pick(1, POLICE, TODAY));
        poll.close(List.of(), SEATED);
        assertThrows(NotAskingGroup.class, () -> poll.pick(1, RESIDENTS, LAST_DAY.plusDays(7)));
        assertThrows(MarkMissing.class, () -> poll.pick(9, POLICE, LAST_DAY));
        assertEquals(
                TODAY.plusDays(11),
                poll.pick(2, RESIDENTS, LAST_DAY.plusDays(8)).date());
        assertThrows(DatePollClosed.class, () -> poll.pick(1, POLICE, LAST_DAY.plusDays(8)));
    }

    @Test
    void givesNobodyFewerDaysThanTheFloorButInTheDemo() {
        assertEquals(3, AnswerDays.allowed(Optional.empty(), false));
        assertEquals(3, AnswerDays.allowed(Optional.of(1), false));
        assertEquals(10, AnswerDays.allowed(Optional.of(10), false));
        assertEquals(0, AnswerDays.allowed(Optional.empty(), true));
        assertEquals(0, AnswerDays.allowed(Optional.of(-4), true));
    }

    private static Suits any(Random random) {
        return Suits.values()[random.nextInt(Suits.values().length)];
    }

    private static List<DateAnswer> answers(DatePoll poll, String group, int members, Suits suits) {
        return Stream.generate(() -> answer(poll, group, Map.of(1, suits, 2, suits)))
                .limit(members)
                .toList();
    }

    private static DateAnswer answer(DatePoll poll, String group, Map<Integer, Suits> marks) {
        DateAnswer answer = new DateAnswer(poll.id(), new GroupKey(group), Nullifier.ofStored(new byte[32]));
        answer.mark(marks);
        return answer;
    }

    private static Leaning leaning(DatePoll poll, String group) {
        return poll.stands(1).stream()
                .filter(stand -> stand.groupKey().value().equals(group))
                .findFirst()
                .orElseThrow()
                .leaning();
    }

    private static LocalDateTime evening(int days) {
        return TODAY.plusDays(days).atTime(19, 0);
    }

    private static DatePoll asked() {
        return asked(evening(10), evening(11));
    }

    private static DatePoll asked(LocalDateTime... dates) {
        return asked(LAST_DAY, dates);
    }

    private static DatePoll asked(LocalDate lastDay, LocalDateTime... dates) {
        return DatePoll.ask(
                new AskDates(UUID.randomUUID(), 12, List.of(dates), lastDay), POLICE, AnswerDays.FLOOR, TODAY);
    }
}
