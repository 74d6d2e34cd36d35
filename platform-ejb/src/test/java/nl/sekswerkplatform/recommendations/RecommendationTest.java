package nl.sekswerkplatform.recommendations;

import static nl.sekswerkplatform.recommendations.RecommendationFixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;

class RecommendationTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final GroupKey SUPPORT = new GroupKey("support");

    private final Recommendation entered = Recommendation.enter(
            7, new EnterRecommendation(UUID.randomUUID(), null, List.of(words("Try it."))), 0, SUPPORT);

    @Test
    void keepsWhatStoodThereWhenItIsCorrected() {
        entered.correct(1, words("Try it twice."), "It said so.", TODAY);
        entered.correct(2, words("Try it thrice."), "It said that.", TODAY.plusDays(1));
        assertEquals("Try it thrice.", entered.text());
        assertEquals(3, entered.edition());
        assertEquals(
                List.of("Try it.", "Try it twice."),
                entered.earlier().stream().map(each -> each.words().text()).toList());
        assertEquals("It said that.", entered.earlier().get(1).why());
    }

    /** One member of a group corrects: on which day is nobody's business, also not after the words were hidden. */
    @Test
    void tellsInWhichWeekItWasCorrectedAndNotOnWhichDay() {
        LocalDate monday = TODAY.with(DayOfWeek.MONDAY);
        for (int day = 0; day < 7; day++) {
            entered.correct(day + 1, words("Try it on day " + day), "It said so.", monday.plusDays(day));
        }
        entered.showWords(entered.hideWords());
        assertEquals(7, entered.earlier().size());
        assertTrue(entered.earlier().stream().allMatch(each -> monday.equals(each.correctedOn())));
    }

    @Test
    void isCorrectedByWhoBroughtItInOrElseByWhoPublishes() {
        Delegate publisher = new Delegate(new GroupKey("municipality"), Set.of(Mandate.PUBLISHER));
        Delegate support = new Delegate(SUPPORT, Set.of());
        assertEquals(Optional.empty(), entered.findObstacleToCorrect(support));
        assertTrue(entered.findObstacleToCorrect(publisher).orElseThrow() instanceof OtherGroup);
        Recommendation before = Recommendation.recordEarlier(
                8,
                new EarlierRecommendation("k", "-", "A body", YearMonth.of(2026, 1), "Do it.", null, null, null, true));
        assertEquals(Optional.empty(), before.findObstacleToCorrect(publisher));
        assertTrue(before.findObstacleToCorrect(support).orElseThrow() instanceof MandateMissing);
        entered.hideWords();
        assertTrue(entered.findObstacleToCorrect(support).orElseThrow() instanceof NothingCorrected);
    }

    @Test
    void isNotCorrectedToTheSameNorFromAnEditionThatIsGone() {
        assertThrows(NothingCorrected.class, () -> entered.correct(1, words("Try it."), "No.", TODAY));
        entered.correct(1, words("Try it twice."), "It said so.", TODAY);
        assertThrows(NothingCorrected.class, () -> entered.correct(1, words("Other."), "Late.", TODAY));
        assertThrows(TextMissing.class, () -> entered.correct(2, words("Other."), " ", TODAY));
        assertEquals("Try it twice.", entered.text());
    }

    @Test
    void keepsItsAnswerWhenItIsCorrected() {
        entered.answer(Response.PARTLY, "Too dear.");
        entered.correct(1, words("Try it twice."), "It said so.", TODAY);
        assertEquals(Optional.of(Response.PARTLY), entered.response());
        assertEquals(Optional.of("Too dear."), entered.responseReasons());
    }

    @Test
    void isNotReadAtWhatIsNoAddress() {
        for (String link : List.of("javascript:alert(1)", "http://plain.example", "https://a b", "https://a\"b")) {
            assertThrows(
                    LinkWrong.class,
                    () -> new RecommendationWords(null, null, "A body", YearMonth.of(2026, 1), "Do it.", link),
                    link);
        }
        assertEquals("-", words("x").number());
        assertThrows(TextMissing.class, () -> RecommendationWords.month("September"));
        assertEquals(YearMonth.of(2026, 9), RecommendationWords.month(" 2026-09 "));
    }

    @Test
    void hasPointsWithAKeyEachThatItsFormGives() {
        EnterRecommendation two =
                new EnterRecommendation(UUID.randomUUID(), null, List.of(words("One."), words("Two.")));
        assertTrue(two.key(0).endsWith("-1") && two.key(1).endsWith("-2"));
        assertEquals(two.key(0), new EnterRecommendation(two.form(), null, two.points()).key(0));
        assertThrows(PointsOutOfRange.class, () -> new EnterRecommendation(UUID.randomUUID(), null, List.of()));
        assertThrows(
                PointsOutOfRange.class,
                () -> new EnterRecommendation(UUID.randomUUID(), null, Collections.nCopies(11, words("x"))));
    }
}
