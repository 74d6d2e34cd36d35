package nl.sekswerkplatform.plans;

import static nl.sekswerkplatform.pilots.PlanFixture.counted;
import static nl.sekswerkplatform.pilots.PlanFixture.plan;
import static nl.sekswerkplatform.pilots.PlanFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.sekswerkplatform.advice.OpenRound;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.proposals.ProposalDraft;
import org.junit.jupiter.api.Test;

/** What the table is asked is the plan and no other; and what is kept of a plan is all of it. */
class PlanTextTest {
    private final Random lots = new Random(7);

    @Test
    void asksInBothLanguagesWithTheCriteriaAndAMark() {
        String text =
                PlanText.asked(proposed(plan("c", "The street stays quiet.", counted("i", "Complaints", 3))), "Quiet");
        assertTrue(text.contains("proeftuin “Quiet”") && text.contains("the pilot “Quiet”"), text);
        assertTrue(text.contains("- The street stays quiet."), text);
        assertTrue(text.contains("voorstel 12") && text.contains("proposal 12"), text);
        assertTrue(text.matches("(?s).*: [0-9a-f]{32}"), text);
    }

    @Test
    void fitsInARoundHoweverMuchItAsks() {
        List<PlannedCriterion> most = new ArrayList<>();
        for (int c = 0; c < Plan.MOST_CRITERIA; c++) {
            most.add(new PlannedCriterion("c" + c, "w".repeat(Plan.MAX_TEXT), List.of(told("s" + c, "Stories")), "x"));
        }
        String text = PlanText.asked(proposed(new Plan(most)), "T".repeat(120));
        assertTrue(text.codePointCount(0, text.length()) <= OpenRound.MAX_TEXT, () -> text.length() + " characters");
        assertTrue(PlanText.title("T".repeat(120)).length() <= ProposalDraft.MAX_TITLE);
    }

    /** Whatever one thing is another, the mark is another; a hundred plans by lot. */
    @Test
    void marksEachPlanAnotherWay() {
        Set<String> marks = new HashSet<>();
        Set<String> plans = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Plan some = some();
            plans.add(some.toString());
            marks.add(PlanText.digest(some));
        }
        assertEquals(plans.size(), marks.size());
        assertTrue(!PlanText.digest(plan("c", "ab", counted("i", "c", 1)))
                .equals(PlanText.digest(plan("c", "a", counted("i", "bc", 1)))));
    }

    @Test
    void keepsAllOfAPlan() {
        for (int i = 0; i < 50; i++) {
            Plan some = some();
            List<PlanLine> lines = new ArrayList<>(PlanLine.of(some));
            java.util.Collections.shuffle(lines, lots);
            assertTrue(PlanLine.plan(lines).saysTheSameAs(some));
        }
        Plan bare = new Plan(List.of(new PlannedCriterion("c", "From before, with nothing watched.", List.of(), null)));
        assertTrue(PlanLine.plan(PlanLine.of(bare)).saysTheSameAs(bare));
    }

    @Test
    void tellsWhatIsAnother() {
        Plan before = plan("c", "Quiet.", counted("i", "Complaints", 3), told("s", "Stories"));
        Plan after = plan("c", "Quieter.", counted("i", "Complaints", 4), counted("n", "New", null));
        List<PlanChange> changes = PlanChange.between(before, after);
        assertEquals(4, changes.size());
        assertEquals("Quiet.", changes.get(0).criterionBefore());
        assertEquals("i", changes.get(1).before().key());
        assertEquals("i", changes.get(1).after().key());
        assertNull(changes.get(2).before());
        assertNull(changes.get(3).after());
        assertEquals(List.of(), PlanChange.between(after, after));
    }

    /** One from before the platform may have nothing that is watched for it. */
    @Test
    void tellsThatACriterionWithNothingWatchedIsGone() {
        Plan after = plan("c", "Quiet.", counted("i", "Complaints", 3));
        PlannedCriterion bare = new PlannedCriterion("b", "Neighbours are content.", List.of(), null);
        Plan before = new Plan(List.of(after.criteria().get(0), bare));
        List<PlanChange> changes = PlanChange.between(before, after);
        assertEquals(List.of(new PlanChange("Neighbours are content.", null, null, null)), changes);
        assertTrue(changes.get(0).isOfBareCriterion());
        assertTrue(PlanChange.between(before, plan("b", bare.text(), told("s", "Stories"))).stream()
                .noneMatch(PlanChange::isOfBareCriterion));
    }

    /** In the log stands all that the mark is of. */
    @Test
    void isInTheLogWithAllThatItAsks() {
        var share = new Measure(IndicatorKind.QUANTITATIVE, "%", 5, new GroupKey("support"), true, null);
        var part = new Measure(IndicatorKind.QUANTITATIVE, "reports", 5, new GroupKey("support"), false, "total");
        Plan plan = plan(
                "c",
                "Quiet.",
                new PlannedIndicator("share", "Content", share, Aim.NONE, null),
                new PlannedIndicator("part", "Reports", part, Aim.NONE, null));
        String told = new PlanAgreed("quiet", 1, 12, 3, LocalDate.of(2026, 11, 12), plan)
                .publicRecord()
                .orElseThrow()
                .parts()
                .toString();
        assertTrue(told.contains("withBase=true"), told);
        assertTrue(told.contains("partOf=total"), told);
    }

    private ProposedPlan proposed(Plan plan) {
        return new ProposedPlan(12, new ProposePlan("quiet", 0, plan, "Because.", 20), "Evaluatieplan: Quiet");
    }

    private Plan some() {
        List<PlannedCriterion> criteria = new ArrayList<>();
        for (int c = 0; c <= lots.nextInt(3); c++) {
            List<PlannedIndicator> watched = new ArrayList<>();
            for (int i = 0; i <= lots.nextInt(3); i++) {
                String key = "i" + c + "-" + i;
                watched.add(
                        lots.nextBoolean()
                                ? told(key, "Stories " + lots.nextInt(9))
                                : counted(
                                        key,
                                        "Counted " + lots.nextInt(9),
                                        lots.nextBoolean() ? lots.nextInt(9) : null));
            }
            criteria.add(new PlannedCriterion("c" + c, "Criterion " + lots.nextInt(9), watched, null));
        }
        return new Plan(criteria);
    }
}
