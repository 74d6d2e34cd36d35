package nl.sekswerkplatform.recommendations;

import static nl.sekswerkplatform.recommendations.RecommendationFixture.earlierRecommendation;
import static nl.sekswerkplatform.recommendations.RecommendationFixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingItem;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HiddenRecommendationsIT {
    private static final Delegate FIRST = screener("support");
    private static final Delegate SECOND = screener("sex-workers");

    @Inject
    private WriteRecommendationService writing;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void theTableSits() throws Exception {
        groups.seatAndAdmit();
    }

    @AfterEach
    void putTheClockBack() {
        clock.putBack();
    }

    @Test
    void goesWithAllItsEditionsAndComesBackWithThem() throws Exception {
        String key = enter("A reed bunting lives at the first lock.");
        correct(key, 1, "A reed bunting lives somewhere.\nSo they say.");
        hide(key);
        Recommendation hidden = recommendations.findWithEarlier(key).orElseThrow();
        assertEquals(WordsState.HIDDEN, hidden.wordsState());
        assertEquals(List.of(), hidden.earlier());
        assertFalse(RoomDumpFixture.of(database, "recommendation", "recommendation_earlier", "hiding", "search_entry")
                .contains("bunting"));
        assertFalse(writing.mayCorrect(hidden, FIRST));
        assertThrows(NothingCorrected.class, () -> correct(key, 2, "Other words."));
        asMember.call(run(() -> recommendations.answer(key, Response.FOLLOWED, null)));

        clock.moveBy(8);
        asOperator.call(run(returning::giveBackAll));
        Recommendation back = recommendations.findWithEarlier(key).orElseThrow();
        assertEquals(words("A reed bunting lives somewhere.\nSo they say."), back.words());
        assertEquals(2, back.edition());
        EarlierWords first = back.earlier().get(0);
        assertEquals(words("A reed bunting lives at the first lock."), first.words());
        assertEquals("A slip of the pen.", first.why());
        assertEquals(Response.FOLLOWED, back.response().orElseThrow(), "an answer meanwhile stays");
        assertTrue(RoomDumpFixture.of(database, "search_entry").contains("bunting"));
    }

    @Test
    void isGoneWhenTwoGroupsAgree() throws Exception {
        String key = enter("A corncrake calls here.");
        hide(key);
        UUID hiding = asMember.call(() -> houseRules.findHidden(SECOND)).stream()
                .filter(item -> item.ref().equals("recommendation/" + key))
                .map(HidingItem::id)
                .findFirst()
                .orElseThrow();
        asMember.call(run(() -> houseRules.confirm(SECOND, hiding)));
        assertEquals(WordsState.REMOVED, recommendations.find(key).orElseThrow().wordsState());
        assertFalse(RoomDumpFixture.of(database, "recommendation", "hiding", "search_entry")
                .contains("corncrake"));
    }

    @Test
    void isNotForWhatNoGroupBroughtIn() throws Exception {
        String key = "it-" + UUID.randomUUID();
        asOperator.call(run(() -> recommendations.recordEarlier(earlierRecommendation(key, null, null))));
        assertThrows(NothingHidden.class, () -> hide(key));
    }

    private String enter(String text) throws Exception {
        return asMember.call(
                () -> writing.enter(new EnterRecommendation(UUID.randomUUID(), null, List.of(words(text))), FIRST));
    }

    private void correct(String key, int seen, String text) throws Exception {
        asMember.call(run(() -> writing.correct(key, seen, words(text), "A slip of the pen.", FIRST)));
    }

    private void hide(String key) throws Exception {
        asMember.call(run(() -> houseRules.hide(FIRST, "recommendation/" + key, HidingReason.NAMES_SOMEONE)));
    }

    private static Delegate screener(String group) {
        return new Delegate(new GroupKey(group), Set.of(Mandate.SCREENER));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
