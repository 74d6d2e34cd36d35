package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.admission.AdmissionRefused.CardUnknown;
import nl.sekswerkplatform.admission.WindowRefused.AccountBeginsLater;
import nl.sekswerkplatform.admission.WindowRefused.CardWaitsForWindow;
import nl.sekswerkplatform.admission.WindowRefused.ChoiceAwaited;
import nl.sekswerkplatform.admission.WindowRefused.DrawUnderway;
import nl.sekswerkplatform.admission.WindowRefused.HandOutGoesOn;
import nl.sekswerkplatform.admission.WindowRefused.LeftoversClosed;
import nl.sekswerkplatform.admission.WindowRefused.LeftoversNotConfirmed;
import nl.sekswerkplatform.admission.WindowRefused.WindowOver;
import nl.sekswerkplatform.admission.WindowRefused.WindowTooFarAway;
import nl.sekswerkplatform.admission.WindowRefused.WindowTooSoon;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Recovery;
import nl.sekswerkplatform.membership.RecoveryCodeUnknown;
import nl.sekswerkplatform.membership.SignInRefused;
import nl.sekswerkplatform.membership.SigningInFixture;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The common window, day by day. */
@ArquillianTest
class WindowIT {
    private static final LocalDate HANDED_OUT = LocalDate.of(2031, 3, 3);
    private static final LocalDate OPENS = HANDED_OUT.plusDays(7);
    private static final LocalDate LAST_DAY = OPENS.plusDays(13);
    private static final LocalDate BEGINS = LAST_DAY.plusDays(2);

    @Inject
    private MovableClockFixture clock;

    @Inject
    private DrawFixture draws;

    @Inject
    private Joining joining;

    @Inject
    private WindowService windows;

    @Inject
    private SigningInFixture signIn;

    @Inject
    private Recovery recovery;

    private DrawFixture.Draw draw;

    @BeforeEach
    void registerOnTheDayOfTheHandOut() throws Exception {
        clock.moveTo(HANDED_OUT);
        draw = draws.register(OPENS);
    }

    @AfterEach
    void putBackTheClock() {
        clock.putBack();
    }

    @Test
    void beginsAllAccountsOfABatchOnOneDay() throws Exception {
        draws.confirm(draw);
        clock.moveTo(LAST_DAY);
        List<Code> codes = draws.join(draw, 8);
        AccountBeginsLater later = assertThrows(AccountBeginsLater.class, () -> signIn.with(codes.get(0)));
        assertEquals(List.of("code", BEGINS), later.arguments());

        passTo(LAST_DAY.plusDays(1));
        assertEquals(0, draws.cards(draw), "the cards go first");
        assertEquals(0, draws.accounts(draw));
        passTo(BEGINS);
        assertEquals(8, draws.accounts(draw));
        for (Code code : codes) {
            assertEquals(draw.group(), signIn.with(code).group());
        }
        assertNull(draws.seats(draw), "nothing is left of the places");
        assertThrows(CardUnknown.class, () -> joining.present(draw.cards().get(0)));
    }

    @Test
    void tellsACardFromWhichDayItIsGood() throws Exception {
        assertEquals(
                List.of("card", OPENS),
                assertThrows(CardWaitsForWindow.class, () -> present(0)).arguments());
        clock.moveTo(OPENS);
        assertThrows(LeftoversNotConfirmed.class, () -> present(0), "two groups have not seen the left-overs go");
        clock.moveTo(OPENS.plusDays(3));
        draws.confirm(draw);
        present(0);
        clock.moveTo(OPENS.plusDays(16));
        present(0);
        clock.moveTo(OPENS.plusDays(17));
        assertThrows(WindowOver.class, () -> present(0));
    }

    @Test
    void opensWhenTwoGroupsSawTheLeftoversGoAndTellsNobodyHowMany() throws Exception {
        DrawnCard unused = unusedIn(draw);
        joiningRevokes(17);
        draws.confirmAs(draw, "support");
        draws.confirmAs(draw, "support");
        clock.moveTo(OPENS);
        assertThrows(LeftoversNotConfirmed.class, () -> present(0));
        draws.confirmAs(draw, "residents");
        assertThrows(CardUnknown.class, () -> present(17));
        assertThrows(LeftoversClosed.class, () -> joiningRevokes(16));
        assertEquals(18, draws.cards(draw), "a revoked card leaves no gap");
        assertEquals(
                List.of(new LeftoversRevoked(draw.group(), DrawFixture.keys("support", "residents"), OPENS)),
                draws.revokedEvents(draw));
        assertThrows(CardUnknown.class, () -> windows.take(unused, draws.account()));
    }

    @Test
    void isNotConfirmedWhileCardsAreHandedOut() {
        clock.moveTo(HANDED_OUT.minusDays(1));
        assertThrows(HandOutGoesOn.class, () -> draws.confirm(draw));
    }

    @Test
    void letsWhoLostHerNewCodeBeginAgainWithHerCard() throws Exception {
        draws.confirm(draw);
        clock.moveTo(OPENS);
        Code lost = draws.join(draw, 1).get(0);
        Code kept = draws.join(draw, 1).get(0);
        assertThrows(SignInRefused.class, () -> signIn.with(lost));
        assertThrows(AccountBeginsLater.class, () -> signIn.with(kept));
    }

    @Test
    void leavesTheRowOfAUsedCardAsItWas() throws Exception {
        draws.confirm(draw);
        clock.moveTo(OPENS);
        List<String> before = draws.cardRows(draw);
        int length = draws.seats(draw).length;
        draws.join(draw, 8);
        assertEquals(before, draws.cardRows(draw));
        assertEquals(length, draws.seats(draw).length);
    }

    @Test
    void isExtendedTwiceAndThenAsksThoseWhoCame() throws Exception {
        draws.confirm(draw);
        clock.moveTo(OPENS);
        List<Code> codes = draws.join(draw, 3);
        passTo(LAST_DAY.plusDays(1));
        assertEquals(
                BEGINS.plusDays(14),
                assertThrows(AccountBeginsLater.class, () -> signIn.with(codes.get(0)))
                        .arguments()
                        .get(1));
        present(5);
        passTo(LAST_DAY.plusDays(15));
        passTo(LAST_DAY.plusDays(29));
        for (Code code : codes) {
            assertThrows(ChoiceAwaited.class, () -> signIn.with(code));
        }
        assertThrows(WindowOver.class, () -> present(5), "nobody comes in any more");

        choose(codes.get(0), true);
        choose(codes.get(1), false);
        choose(codes.get(1), true);
        passTo(LAST_DAY.plusDays(43));
        assertThrows(WindowOver.class, () -> choose(codes.get(1), false));
        passTo(BEGINS.plusDays(42));
        assertEquals(2, draws.accounts(draw));
        signIn.with(codes.get(0));
        assertThrows(SignInRefused.class, () -> signIn.with(codes.get(2)), "silence puts nobody at a table");
    }

    @Test
    void stopsWithoutATraceWhenNobodyWantsToBeginSmall() throws Exception {
        List<Code> before = begunBefore();
        DrawFixture.Draw next = drawAgain();
        List<Code> codes = draws.join(next, 2);
        for (int extension = 0; extension < 3; extension++) {
            clock.moveBy(14);
            draws.doWhatIsDue();
        }
        choose(codes.get(0), false);
        clock.moveBy(14);
        draws.doWhatIsDue();
        clock.moveBy(2);
        draws.doWhatIsDue();
        assertEquals(0, draws.cards(next));
        assertNull(draws.seats(next));
        assertThrows(SignInRefused.class, () -> signIn.with(codes.get(0)));
        signIn.with(before.get(0));
    }

    @Test
    void renewsEverybodyInOneHour() throws Exception {
        List<Code> old = begunBefore();
        ActingMember before = signIn.with(old.get(0));
        DrawFixture.Draw next = drawAgain();
        List<Code> codes = draws.join(next, 9);
        clock.moveBy(14);
        draws.doWhatIsDue();
        assertEquals(before.id(), signIn.with(old.get(0)).id(), "the old ones go on until the new ones begin");
        clock.moveBy(1);
        draws.doWhatIsDue();
        assertEquals(9, draws.accounts(next));
        assertThrows(SignInRefused.class, () -> signIn.with(old.get(0)));
        assertNotEquals(before.id(), signIn.with(codes.get(0)).id());
    }

    @Test
    void givesWhoWaitsARecoveryCodeThatWorksOnceSheBegan() throws Exception {
        draws.confirm(draw);
        clock.moveTo(LAST_DAY);
        Code recoveryCode = BatchFixture.cards(1).get(0);
        joining.exchange(present(9), BatchFixture.cards(1).get(0), recoveryCode);
        draws.join(draw, 8);
        assertThrows(RecoveryCodeUnknown.class, () -> recovery.present(recoveryCode), "her account has not begun");
        passTo(LAST_DAY.plusDays(1));
        passTo(BEGINS);
        Code newCode = BatchFixture.cards(1).get(0);
        recovery.exchange(recovery.present(recoveryCode), newCode);
        assertEquals(draw.group(), signIn.with(newCode).group());

        DrawFixture.Draw next = drawAgain();
        draws.join(next, 9);
        clock.moveBy(14);
        draws.doWhatIsDue();
        clock.moveBy(1);
        draws.doWhatIsDue();
        assertThrows(RecoveryCodeUnknown.class, () -> recovery.present(recoveryCode), "it went with the account");
        assertThrows(SignInRefused.class, () -> signIn.with(newCode));
    }

    @Test
    void isRegisteredInTimeAndOneDrawAtATime() {
        assertThrows(WindowTooSoon.class, () -> draws.register(HANDED_OUT.plusDays(6)));
        assertThrows(WindowTooFarAway.class, () -> draws.register(HANDED_OUT.plusDays(121)));
        assertThrows(DrawUnderway.class, () -> draws.registerAgain(draw, OPENS.plusDays(30)));
    }

    @Test
    void isGivenUpWhenTheLeftoversAreNeverConfirmed() throws Exception {
        passTo(OPENS.plusDays(60));
        assertTrue(draws.cards(draw) > 0);
        passTo(OPENS.plusDays(61));
        assertEquals(0, draws.cards(draw));
    }

    private List<Code> begunBefore() throws Exception {
        draws.confirm(draw);
        clock.moveTo(LAST_DAY);
        List<Code> codes = draws.join(draw, 8);
        passTo(LAST_DAY.plusDays(1));
        passTo(BEGINS);
        return codes;
    }

    /** Half a year later, opened and on its first day. */
    private DrawFixture.Draw drawAgain() throws Exception {
        clock.moveTo(HANDED_OUT.plusDays(182));
        DrawFixture.Draw next = draws.registerAgain(draw, OPENS.plusDays(182));
        draws.confirm(next);
        clock.moveTo(OPENS.plusDays(182));
        return next;
    }

    private void passTo(LocalDate day) throws Exception {
        clock.moveTo(day);
        draws.doWhatIsDue();
    }

    private DrawnCard present(int card) {
        return joining.present(draw.cards().get(card));
    }

    private DrawnCard unusedIn(DrawFixture.Draw of) {
        return draws.asDrawn(of.cards().get(17));
    }

    private void joiningRevokes(int card) throws Exception {
        draws.revoke(draw.cards().get(card));
    }

    private void choose(Code code, boolean smaller) {
        windows.choose(joining.presentCode(code), smaller);
    }
}
