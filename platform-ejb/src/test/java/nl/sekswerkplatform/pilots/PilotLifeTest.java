package nl.sekswerkplatform.pilots;

import static nl.sekswerkplatform.pilots.PlanFixture.counted;
import static nl.sekswerkplatform.pilots.PlanFixture.plan;
import static nl.sekswerkplatform.pilots.PlanFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.PilotRefused.AreaNotInWords;
import nl.sekswerkplatform.pilots.PilotRefused.BudgetOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorDropped;
import nl.sekswerkplatform.pilots.PilotRefused.MeasureStays;
import nl.sekswerkplatform.pilots.PilotRefused.PilotOver;
import nl.sekswerkplatform.pilots.PilotRefused.PlanChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.PlanIncomplete;
import nl.sekswerkplatform.pilots.PilotRefused.PlanNotAgreed;
import nl.sekswerkplatform.pilots.PilotRefused.PlanSaysTheSame;
import nl.sekswerkplatform.pilots.PilotRefused.StageChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.StageUnreachable;
import nl.sekswerkplatform.pilots.PilotRefused.StartMissing;
import nl.sekswerkplatform.pilots.PilotRefused.StartTooEarly;
import nl.sekswerkplatform.pilots.PilotRefused.StoriesHaveNoAim;
import nl.sekswerkplatform.pilots.PilotRefused.SumStaysWhole;
import nl.sekswerkplatform.pilots.PilotRefused.ThresholdNeedsDirection;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a decision that brings a pilot to one that ends it, and what the table agrees to in between. */
class PilotLifeTest {
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final Map<PilotStatus, Set<PilotStatus>> ALLOWED = Map.of(
            PilotStatus.PREPARING, Set.of(PilotStatus.RUNNING, PilotStatus.ENDED),
            PilotStatus.RUNNING, Set.of(PilotStatus.PAUSED, PilotStatus.ENDED, PilotStatus.PERMANENT),
            PilotStatus.PAUSED, Set.of(PilotStatus.RUNNING, PilotStatus.ENDED, PilotStatus.PERMANENT),
            PilotStatus.PERMANENT, Set.of(PilotStatus.ENDED),
            PilotStatus.ENDED, Set.of());

    private final Pilot pilot = Pilot.decide("quiet", decided("Quiet streets", "The old harbour"));

    @Test
    void beginsByADecisionInPreparation() {
        assertEquals(PilotStatus.PREPARING, pilot.status());
        assertEquals(120_000, pilot.budget().orElseThrow());
        assertEquals("The old harbour", pilot.area().orElseThrow());
        assertFalse(pilot.isBeforePlatform());
        assertFalse(pilot.isPlanAgreed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Oudegracht 12", "3511 AA", "Kade 5b", "nummer ٣", "Overvecht, 1 straat"})
    void isTriedInAnAreaInWords(String area) {
        assertThrows(AreaNotInWords.class, () -> decided("Quiet", area));
    }

    @Test
    void saysWhatItCostsWhenItStartsAndHowLongItLasts() {
        assertThrows(BudgetOutOfRange.class, () -> new DecidedPilot("T", "Q?", -1, "A", START, 12));
        assertThrows(BudgetOutOfRange.class, () -> new DecidedPilot("T", "Q?", null, "A", START, 12));
        assertThrows(StartMissing.class, () -> new DecidedPilot("T", "Q?", 0, "A", null, 12));
        assertThrows(DurationOutOfRange.class, () -> new DecidedPilot("T", "Q?", 0, "A", START, 0));
        assertThrows(DurationOutOfRange.class, () -> new DecidedPilot("T", "Q?", 0, "A", START, null));
        assertThrows(TextMissing.class, () -> new DecidedPilot(" ", "Q?", 0, "A", START, 12));
    }

    @Test
    void isCalledAfterItsTitleInAddresses() {
        assertEquals("stille-straten-in-een-wijk", Pilot.keyFor("  Stille straten, in één wijk!"));
        assertEquals("jaar-stil", Pilot.keyFor("2027: jaar stil"));
        assertEquals("pilot", Pilot.keyFor("2027"));
        assertEquals(50, Pilot.keyFor("a".repeat(120)).length());
    }

    /** Each stage to each, also to itself: what is not written above is refused and changes nothing. */
    @ParameterizedTest
    @EnumSource
    void movesOnlyWhereItMay(PilotStatus from) {
        for (PilotStatus to : PilotStatus.values()) {
            Pilot moved = Pilot.recordEarlier(in(from));
            moved.countAgreed(1);
            if (ALLOWED.get(from).contains(to)) {
                moved.move(from, to, START);
                assertEquals(to, moved.status());
            } else {
                assertThrows(StageUnreachable.class, () -> moved.move(from, to, START));
                assertEquals(from, moved.status());
            }
        }
    }

    @Test
    void movesOnlyFromWhereItWasRead() {
        assertThrows(StageChangedMeanwhile.class, () -> pilot.move(PilotStatus.RUNNING, PilotStatus.ENDED, START));
    }

    @Test
    void doesNotStartBeforeTheTableAgreedHowItIsJudged() {
        assertThrows(PlanNotAgreed.class, () -> pilot.move(PilotStatus.PREPARING, PilotStatus.RUNNING, START));
        pilot.agree(PlanFixture.quiet().named("q"), 0);
        assertThrows(
                StartTooEarly.class, () -> pilot.move(PilotStatus.PREPARING, PilotStatus.RUNNING, START.minusDays(1)));
        pilot.move(PilotStatus.PREPARING, PilotStatus.RUNNING, START);
        assertEquals(PilotStatus.RUNNING, pilot.status());
    }

    @Test
    void doesNotStartByCriteriaFromBeforeThatNoRoundAgreedTo() {
        Pilot earlier = Pilot.recordEarlier(PilotFixture.pilot("homework", "reports"));
        assertFalse(earlier.criteria().isEmpty());
        assertThrows(PlanNotAgreed.class, () -> earlier.move(PilotStatus.PREPARING, PilotStatus.RUNNING, START));
    }

    @Test
    void goesOnAfterAPauseAsItRanBeforeThePlatform() {
        Pilot earlier = Pilot.recordEarlier(PilotFixture.running("homework", PilotFixture.lower("r", 5, null, null)));
        earlier.move(PilotStatus.RUNNING, PilotStatus.PAUSED, START);
        earlier.move(PilotStatus.PAUSED, PilotStatus.RUNNING, START);
        assertEquals(PilotStatus.RUNNING, earlier.status());
    }

    @Test
    void isJudgedByWhatTheTableAgreedToAndKeepsWhatItDropped() {
        pilot.agree(plan("c", "It is quiet.", counted("i", "Complaints", 10), told("s", "Stories")), 0);
        Plan next = plan("c", "It stays quiet.", counted("i", "Complaints at night", 8), counted("n", "New", null));
        pilot.agree(next, 1);
        assertTrue(pilot.plan().saysTheSameAs(next));
        assertEquals(2, pilot.planEdition());
        Indicator dropped = pilot.droppedIndicators().get(0);
        assertEquals("s", dropped.key());
        assertThrows(
                IndicatorDropped.class, () -> dropped.requireStories(new Period("2026"), LocalDate.of(2027, 1, 1)));
        assertThrows(
                IndicatorDropped.class, () -> dropped.requireObserver(new Delegate(new GroupKey("support"), Set.of())));
        assertFalse(dropped.isObservedBy(new Delegate(new GroupKey("support"), Set.of())));
        pilot.agree(plan("d", "Another.", counted("o", "Other", null)), 2);
        assertEquals(1, pilot.criteria().size());
        assertEquals(3, pilot.droppedIndicators().size());
    }

    @Test
    void changesItsPlanOnlyFromTheOneThatWasRead() {
        Plan first = plan("c", "It is quiet.", counted("i", "Complaints", 10));
        pilot.agree(first, 0);
        assertThrows(
                PlanChangedMeanwhile.class,
                () -> pilot.agree(PlanFixture.quiet().named("q"), 0));
        assertThrows(PlanSaysTheSame.class, () -> pilot.agree(first, 1));
        pilot.move(PilotStatus.PREPARING, PilotStatus.ENDED, START);
        assertThrows(PilotOver.class, () -> pilot.agree(PlanFixture.quiet().named("q"), 1));
    }

    /** A lower bound would show what was hidden, and another unit would make another thing of what was seen. */
    @Test
    void doesNotMeasureInAnotherWayWhatIsWatched() {
        pilot.agree(plan("c", "It is quiet.", counted("i", "Complaints", 10)), 0);
        var source = new GroupKey("police");
        for (Plan.Measure other : List.of(
                new Plan.Measure(IndicatorKind.QUANTITATIVE, "per quarter", 4, new GroupKey("support"), false, null),
                new Plan.Measure(IndicatorKind.QUANTITATIVE, "per year", 5, new GroupKey("support"), false, null),
                new Plan.Measure(IndicatorKind.QUANTITATIVE, "per quarter", 5, source, false, null),
                new Plan.Measure(IndicatorKind.QUANTITATIVE, "per quarter", 5, new GroupKey("support"), true, null))) {
            var changed = new Plan.PlannedIndicator("i", "Complaints", other, Plan.Aim.NONE, "indicator-1-1");
            assertThrows(MeasureStays.class, () -> pilot.agree(plan("c", "It is quiet.", changed), 1));
        }
        assertThrows(
                MeasureStays.class, () -> pilot.agree(plan("elsewhere", "Other.", counted("i", "Complaints", 10)), 1));
        pilot.agree(plan("c", "It is quiet.", counted("n", "New", null)), 1);
        assertThrows(
                MeasureStays.class,
                () -> pilot.agree(plan("c", "Again.", counted("i", "Complaints", 10)), 2),
                "what was dropped does not come back under its name");
    }

    @Test
    void dropsWhatAddsUpTogetherOrNotAtAll() {
        Pilot sums = Pilot.recordEarlier(PilotFixture.running(
                "sums", PilotFixture.lower("part", 5, null, "all"), PilotFixture.lower("all", 5, null, null)));
        Plan now = sums.plan();
        var criterion = now.criteria().get(0);
        for (Plan.PlannedIndicator kept : criterion.indicators()) {
            Plan torn = plan(criterion.key(), criterion.text(), kept);
            assertThrows(SumStaysWhole.class, () -> sums.agree(torn, 0));
        }
        sums.agree(plan(criterion.key(), criterion.text(), told("s", "Stories")), 0);
        assertEquals(2, sums.droppedIndicators().size());
    }

    @Test
    void isWholeBeforeAnybodyIsAsked() {
        refused(PlanIncomplete.class, new Plan(List.of()));
        refused(PlanIncomplete.class, plan("c", "No indicator."));
        refused(PlanIncomplete.class, plan("c", "Twice.", counted("i", "One", 1), counted("i", "Two", 2)));
        refused(TextMissing.class, plan("c", " ", counted("i", "One", 1)));
        refused(TextMissing.class, plan("c", "No words.", counted("i", null, 1)));
        var told = told("s", "Stories");
        var aimed = new Plan.Aim(Direction.HIGHER, BigDecimal.ONE, null);
        refused(
                StoriesHaveNoAim.class,
                plan("c", "Aim.", new Plan.PlannedIndicator("s", "Stories", told.measure(), aimed, "x")));
        var nowhere = new Plan.Aim(null, null, BigDecimal.TEN);
        var number = counted("i", "One", null);
        refused(
                ThresholdNeedsDirection.class,
                plan("c", "Way.", new Plan.PlannedIndicator("i", "One", number.measure(), nowhere, "x")));
        assertTrue(PlanFixture.quiet()
                .named("q")
                .checked()
                .saysTheSameAs(PlanFixture.quiet().named("q")));
    }

    private static void refused(Class<? extends DomainException> why, Plan plan) {
        assertThrows(why, plan::checked);
    }

    static DecidedPilot decided(String title, String area) {
        return new DecidedPilot(title, "Does it help?", 120_000, area, START, 24);
    }

    private static EarlierPilot in(PilotStatus stage) {
        return new EarlierPilot("p", "P", "Q?", stage, null, null, List.of(), List.of(), false);
    }
}
