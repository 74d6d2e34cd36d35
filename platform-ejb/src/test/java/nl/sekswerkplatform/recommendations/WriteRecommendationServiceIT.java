package nl.sekswerkplatform.recommendations;

import static nl.sekswerkplatform.recommendations.RecommendationFixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class WriteRecommendationServiceIT {
    private static final Delegate PUBLISHER = of("municipality", Mandate.PUBLISHER);

    @Inject
    private WriteRecommendationService writing;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void theTableSits() throws Exception {
        groups.seatAndAdmit();
        groups.foundObserver("observers");
    }

    @Test
    void isBroughtInByEveryGroupAtTheTableAndForTheMunicipalityByWhoPublishes() throws Exception {
        for (String group : List.of("sex-workers", "support", "police", "residents")) {
            String key = enter(two(), of(group));
            assertEquals(
                    Optional.of(new GroupKey(group)),
                    recommendations.find(key).orElseThrow().enteredBy());
            assertTrue(writing.mayEnter(of(group)));
        }
        enter(two(), PUBLISHER);
        assertThrows(MandateMissing.class, () -> enter(two(), of("municipality")));
        assertThrows(GroupNotSeated.class, () -> enter(two(), of("observers")));
        assertFalse(writing.mayEnter(of("municipality")));
        assertFalse(writing.mayEnter(of("observers")));
    }

    @Test
    void entersEachPointOnceHoweverOftenTheFormIsSent() throws Exception {
        EnterRecommendation two = two();
        int before = recommendations.counts().open();
        List<Future<String>> sending = IntStream.range(0, 4)
                .mapToObj(each -> executor.submit(() -> enter(two, of("support"))))
                .toList();
        for (Future<String> sent : sending) {
            assertEquals(two.key(0), sent.get());
        }
        assertEquals(before + 2, recommendations.counts().open());
        assertEquals("Two.", recommendations.find(two.key(1)).orElseThrow().text());
    }

    @Test
    void isAnsweredPointByPoint() throws Exception {
        EnterRecommendation two = two();
        enter(two, of("support"));
        RecommendationCounts before = recommendations.counts();
        asMember.call(run(() -> recommendations.answer(two.key(0), Response.FOLLOWED, null)));
        assertThrows(
                ReasonsMissing.class,
                () -> asMember.call(run(() -> recommendations.answer(two.key(1), Response.NOT_FOLLOWED, null))));
        asMember.call(run(() -> recommendations.answer(two.key(1), Response.NOT_FOLLOWED, "Too dear.")));
        RecommendationCounts after = recommendations.counts();
        assertEquals(before.followed() + 1, after.followed());
        assertEquals(before.notFollowed() + 1, after.notFollowed());
        assertEquals(before.open() - 2, after.open());
    }

    @Test
    void isCorrectedByTheGroupThatBroughtItIn() throws Exception {
        String key = enter(two(), of("support"));
        assertThrows(OtherGroup.class, () -> correct(key, 1, of("police")));
        assertThrows(OtherGroup.class, () -> correct(key, 1, PUBLISHER));
        correct(key, 1, of("support"));
        assertThrows(NothingCorrected.class, () -> correct(key, 1, of("support")));
        Recommendation corrected = recommendations.findWithEarlier(key).orElseThrow();
        assertEquals("Put right.", corrected.text());
        assertEquals("One.", corrected.earlier().get(0).words().text());
        assertEquals("A slip of the pen.", corrected.earlier().get(0).why());
        assertFalse(writing.mayCorrect(corrected, of("police")));
        assertTrue(writing.mayCorrect(corrected, of("support")));
    }

    /** What a page offers and what is refused follow from one rule. */
    @Test
    void mayBeCorrectedByWhomItIsNotRefused() throws Exception {
        String key = enter(two(), of("support"));
        String earlier = "it-" + UUID.randomUUID();
        asOperator.call(run(() -> recommendations.recordEarlier(new EarlierRecommendation(
                earlier, "-", "A body", YearMonth.of(2026, 1), "Do it.", null, null, null, true))));
        List<Delegate> all = List.of(of("support"), of("police"), of("municipality"), of("observers"), PUBLISHER);
        assertEquals(List.of(of("support")), mayCorrect(key, all));
        assertEquals(List.of(PUBLISHER), mayCorrect(earlier, all));
        for (Delegate by : all) {
            for (String each : List.of(key, earlier)) {
                // Nobody read an edition 99: who may is refused for that, and nobody corrects anything.
                DomainException refused = assertThrows(DomainException.class, () -> correct(each, 99, by));
                assertEquals(mayCorrect(each, List.of(by)).isEmpty(), !(refused instanceof NothingCorrected));
            }
        }
    }

    private List<Delegate> mayCorrect(String key, List<Delegate> all) {
        Recommendation found = recommendations.find(key).orElseThrow();
        return all.stream().filter(by -> writing.mayCorrect(found, by)).toList();
    }

    private static EnterRecommendation two() {
        return new EnterRecommendation(UUID.randomUUID(), null, List.of(words("One."), words("Two.")));
    }

    private String enter(EnterRecommendation entered, Delegate by) throws Exception {
        return asMember.call(() -> writing.enter(entered, by));
    }

    private void correct(String key, int seen, Delegate by) throws Exception {
        asMember.call(run(() -> writing.correct(key, seen, words("Put right."), "A slip of the pen.", by)));
    }

    private static Delegate of(String group, Mandate... mandates) {
        return new Delegate(new GroupKey(group), Set.of(mandates));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
