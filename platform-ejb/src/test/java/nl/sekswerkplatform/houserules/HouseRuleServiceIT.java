package nl.sekswerkplatform.houserules;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HouseRuleRefused.NothingHidden;
import nl.sekswerkplatform.houserules.HouseRuleRefused.ReturnedBefore;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.ProposalWords;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class HouseRuleServiceIT {
    private final String name =
            "Heron Reedsdaughter " + UUID.randomUUID().toString().substring(0, 8);
    private static final Delegate FIRST = screener("sex-workers");
    private static final Delegate SECOND = screener("support");

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

    @Inject
    private ProposalService proposals;

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

    private int number;
    private String ref;

    @BeforeEach
    void propose() throws Exception {
        groups.seatAndAdmit();
        number = asMember.call(
                () -> proposals.propose(member("residents", 1), UUID.randomUUID(), draft("About " + name, 20)));
        ref = "proposal/" + number;
    }

    @AfterEach
    void putBackTheClock() {
        clock.putBack();
    }

    @Test
    void takesTheWordsOutOfEveryPublicTableAtOnce() throws Exception {
        hide();
        hide();
        Proposal hidden = proposals.get(number);
        assertEquals(HideableWords.NO_WORDS, hidden.title());
        assertEquals(ProposalWords.HIDDEN, hidden.shownWords());
        assertFalse(isOpenForSupport());
        assertFalse(RoomDumpFixture.of(database, "proposal", "hiding", "log_entry")
                .contains(name.toLowerCase(java.util.Locale.ROOT)));
        assertTrue(waiting(SECOND).words().contains(name));
        assertEquals(HidingStatus.HIDDEN, houseRules.find(ref).orElseThrow().status());
    }

    @Test
    void bringsThemBackWhenNobodyAgreesAndHidesThemNotAgain() throws Exception {
        hide();
        clock.moveBy(3);
        giveBackDue();
        assertEquals(ProposalWords.HIDDEN, proposals.get(number).shownWords());
        clock.moveBy(1);
        giveBackDue();
        assertEquals("About " + name, proposals.get(number).title());
        assertTrue(isOpenForSupport());
        assertThrows(ReturnedBefore.class, this::hide);
        assertEquals("About " + name, proposals.get(number).title(), "refused, so nothing was hidden");
        SeenProposal seen = new SeenProposal(number, proposals.get(number).version());
        asMember.call(run(() -> proposals.edit(member("residents", 1), seen, draft("Worse about " + name, 20))));
        hide();
        assertEquals(HideableWords.NO_WORDS, proposals.get(number).title(), "other words are another matter");
    }

    @Test
    void removesThemForGoodWhenASecondGroupAgreesWithALeafInTheLog() throws Exception {
        hide();
        UUID waiting = waiting(SECOND).id();
        asMember.call(run(() -> houseRules.confirm(SECOND, waiting)));
        clock.moveBy(9);
        giveBackDue();
        Proposal gone = proposals.get(number);
        assertEquals(ProposalWords.REMOVED, gone.shownWords());
        assertEquals(ProposalState.WITHDRAWN, gone.state());
        assertTrue(RoomDumpFixture.of(database, "log_entry").contains("|removal|" + ref));
        assertTrue(asMember.call(() -> houseRules.findHidden(SECOND)).stream()
                .noneMatch(item -> item.ref().equals(ref)));
    }

    @Test
    void isForScreenersAndForWordsThatAreThere() {
        Delegate member = new Delegate(new GroupKey("residents"), Set.of());
        assertThrows(
                MandateMissing.class,
                () -> asMember.call(run(() -> houseRules.hide(member, ref, HidingReason.NAMES_SOMEONE))));
        assertThrows(MandateMissing.class, () -> asMember.call(() -> houseRules.findHidden(member)));
        assertThrows(
                NothingHidden.class,
                () -> asMember.call(
                        run(() -> houseRules.hide(FIRST, "proposal/99999999", HidingReason.NAMES_SOMEONE))));
        assertThrows(
                NothingHidden.class,
                () -> asMember.call(run(() -> houseRules.hide(FIRST, "room/1", HidingReason.NAMES_SOMEONE))));
    }

    private void hide() throws Exception {
        asMember.call(run(() -> houseRules.hide(FIRST, ref, HidingReason.NAMES_SOMEONE)));
    }

    private HidingItem waiting(Delegate screener) throws Exception {
        return asMember.call(() -> houseRules.findHidden(screener)).stream()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpenForSupport() {
        return proposals.findOpenForSupport().stream().anyMatch(each -> each.number() == number);
    }

    /** As the clock does: what others left does not stand in the way. */
    private void giveBackDue() throws Exception {
        asOperator.call(run(returning::giveBackAll));
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
