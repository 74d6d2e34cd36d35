package nl.sekswerkplatform.evaluations;

import static nl.sekswerkplatform.evaluations.EvaluationFixture.words;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingItem;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleRefused.CannotBeHidden;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleRefused.ReturnedBefore;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written in an evaluation falls under the house rules once all can read it. */
@ArquillianTest
class HiddenEvaluationsIT {
    private static final String NAMED = "Bearded tit of the corner sees it.";
    private static final Delegate FIRST = screener("sex-workers");
    private static final Delegate SECOND = screener("support");

    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationWritingService writing;

    @Inject
    private EvaluationFixture fixture;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember one = member("support", 1);
    private int number;

    @BeforeEach
    void lookBack() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 4);
        }
        number = fixture.open(fixture.runningPilot(), EvaluationKind.INTERIM);
        fixture.act(() -> writing.say(one, number, GroupWords.NOTHING, words(NAMED)));
        fixture.act(() -> writing.report(one, number, null, NAMED));
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void hidesWhatAGroupSaid() throws Exception {
        fixture.comeOut(number);
        hide("-support");
        EvaluationReading.GroupPart hidden = evaluations.get(number).groups().stream()
                .filter(part -> part.group().equals(new GroupKey("support")))
                .findFirst()
                .orElseThrow();
        assertEquals(StatementStatus.HIDDEN, hidden.status());
        assertEquals(GroupWords.NOTHING, hidden.words());
        assertEquals(NAMED, evaluations.get(number).summary(), "other words are another matter");
    }

    /** Before that only members read it, who can write something else. */
    @Test
    void hidesWhatTheTableSawOnceItIsPublic() throws Exception {
        assertThrows(NothingHidden.class, () -> hide(""));
        fixture.comeOut(number);
        assertEquals(NAMED, asMember.call(() -> houseRules.read(FIRST, ref(""))));
        hide("");
        assertNull(evaluations.get(number).summary());
        assertNull(asMember.call(() -> writing.get(number)).summary());
        assertEquals(WordsState.HIDDEN, evaluations.get(number).summaryWords());
        assertFalse(RoomDumpFixture.of(database, "evaluation", "hiding").contains("Bearded"));
        clock.moveBy(4);
        giveBack();
        assertEquals(NAMED, evaluations.get(number).summary());
        assertThrows(ReturnedBefore.class, () -> hide(""));
        assertEquals(NAMED, evaluations.get(number).summary(), "refused, so nothing changed");
    }

    @Test
    void losesWhatTheTableSawForGoodWhenTwoGroupsAgree() throws Exception {
        done();
        assertTrue(found().toLowerCase().contains("bearded"), found());
        hide("");
        assertFalse(found().toLowerCase().contains("bearded"), "nobody finds it");
        assertTrue(evaluations.listDone(number - 1, 1).get(0).isSummaryGone());
        confirm();
        clock.moveBy(4);
        giveBack();
        assertNull(evaluations.get(number).summary());
        assertEquals(WordsState.REMOVED, evaluations.get(number).summaryWords());
        assertThrows(CannotBeHidden.class, () -> hide(""));
    }

    @Test
    void isFoundAgainWhenItsWordsReturn() throws Exception {
        done();
        hide("");
        clock.moveBy(4);
        giveBack();
        assertTrue(found().toLowerCase().contains("bearded"));
    }

    private void done() throws Exception {
        fixture.comeOut(number);
        fixture.publishMinutes(fixture.bringToTheTable(number));
        fixture.act(() -> evaluations.finish(one.delegate(), number));
    }

    private String found() throws Exception {
        return String.join(
                "", RoomDumpFixture.rows(database, "select words from search_entry where ref = '" + ref("") + "'"));
    }

    private String ref(String of) {
        return "evaluation/" + number + of;
    }

    private void hide(String of) throws Exception {
        fixture.act(() -> houseRules.hide(FIRST, ref(of), HidingReason.NAMES_SOMEONE));
    }

    private void confirm() throws Exception {
        UUID hiding = asMember.call(() -> houseRules.findHidden(SECOND)).stream()
                .filter(item -> item.ref().equals(ref("")))
                .map(HidingItem::id)
                .findFirst()
                .orElseThrow();
        fixture.act(() -> houseRules.confirm(SECOND, hiding));
    }

    private void giveBack() throws Exception {
        asOperator.call(() -> {
            returning.giveBackAll();
            return null;
        });
    }

    private static Delegate screener(String group) {
        return new Delegate(new GroupKey(group), Set.of(Mandate.SCREENER));
    }
}
