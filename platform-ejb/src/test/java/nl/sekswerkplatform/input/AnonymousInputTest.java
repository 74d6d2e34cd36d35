package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Set;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.input.InputRefused.ReasonMissing;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Nullifier;
import org.junit.jupiter.api.Test;

class AnonymousInputTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final IsoWeek CAME = IsoWeek.parse("2026-W46");
    private static final IsoWeek OUT = IsoWeek.parse("2026-W47");
    private static final int WEEKS = 3;
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");
    private static final GroupKey SUPPORT = new GroupKey("support");

    private final WrappingKey receipt = new WrappingKey(random());
    private final WrappingKey screening = new WrappingKey(random());
    private final AnonymousInput input = AnonymousInput.seal(
            new WrittenInput("I want to be heard", "thuiswerken", SEX_WORKERS),
            new CodeKeys(LookupId.of(random()), receipt),
            screening,
            CAME,
            RANDOM);

    @Test
    void opensForItsReceiptAndForScreenersAndForNobodyElse() {
        assertEquals("I want to be heard", input.textForReceipt(receipt));
        assertEquals("I want to be heard", input.textForScreener(screening));
        assertThrows(SealBroken.class, () -> input.textForReceipt(screening));
        assertThrows(SealBroken.class, () -> input.textForScreener(new WrappingKey(random())));
    }

    @Test
    void isApprovedWhenScreenersOfTwoGroupsAgree() {
        judge(SUPPORT, Verdict.publish());
        assertEquals(InputStatus.RECEIVED, input.status());

        judge(SEX_WORKERS, Verdict.publish());

        assertEquals(InputStatus.APPROVED, input.status());
    }

    @Test
    void isNeverDecidedByOneGroupHoweverManyItsScreeners() {
        for (int i = 0; i < 10; i++) {
            judge(SUPPORT, Verdict.publish());
        }

        assertEquals(InputStatus.RECEIVED, input.status());
        assertFalse(input.isDisputed());
    }

    @Test
    void isNotWithheldForTwoDifferentReasons() {
        judge(SUPPORT, Verdict.withhold(WithholdingReason.THREATENS));
        judge(SEX_WORKERS, Verdict.withhold(WithholdingReason.OFF_SUBJECT));

        assertEquals(InputStatus.RECEIVED, input.status());
        assertTrue(input.isDisputed());
    }

    @Test
    void isWithheldForTheReasonThatTwoGroupsAgreeOn() {
        judge(SUPPORT, Verdict.withhold(WithholdingReason.THREATENS));
        judge(SEX_WORKERS, Verdict.publish());
        judge(SEX_WORKERS, Verdict.withhold(WithholdingReason.THREATENS));

        assertEquals(InputStatus.WITHHELD, input.status());
        assertEquals(WithholdingReason.THREATENS, receiptIn(OUT).reason());
    }

    @Test
    void countsAScreenerOnceAndForgivesADoubleClick() {
        var she = voice();
        input.judge(screenerOf(SUPPORT), she, Verdict.publish(), CAME);
        input.judge(screenerOf(SUPPORT), she, Verdict.publish(), CAME);

        assertThrows(
                AlreadyScreened.class,
                () -> input.judge(screenerOf(SUPPORT), she, Verdict.withhold(WithholdingReason.UNREADABLE), CAME));
        assertEquals(1, input.judgements().size());
    }

    @Test
    void isNotOpenToVerdictsOnceAgreed() {
        judge(SUPPORT, Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());

        assertThrows(ScreeningClosed.class, () -> judge(SUPPORT, Verdict.withhold(WithholdingReason.ADVERTISES)));
    }

    @Test
    void isJudgedByScreenersOnly() {
        var member = new Delegate(SUPPORT, Set.of(Mandate.SECRETARY));

        assertThrows(MandateMissing.class, () -> input.judge(member, voice(), Verdict.publish(), CAME));
    }

    @Test
    void needsAReasonToBeWithheld() {
        assertThrows(ReasonMissing.class, () -> Verdict.withhold(null));
    }

    @Test
    void comesOutWithTheWeekOfTheBatchAndCannotBeWithdrawnThen() {
        judge(SUPPORT, Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());
        input.requireNotOut();

        var out = input.publish(7, screening, OUT);

        assertEquals("I want to be heard", out.text());
        assertEquals(OUT, out.week());
        assertEquals(SEX_WORKERS, out.asGroup());
        assertEquals(new Receipt(InputStatus.PUBLISHED, null, 7, false), receiptIn(OUT));
        assertThrows(AlreadyOut.class, input::requireNotOut);
    }

    @Test
    void leavesAGapThatTellsTheReasonAndNothingElse() {
        judge(SUPPORT, Verdict.withhold(WithholdingReason.IDENTIFIES_SOMEONE));
        judge(SEX_WORKERS, Verdict.withhold(WithholdingReason.IDENTIFIES_SOMEONE));

        var gap = input.publish(8, screening, OUT);

        assertTrue(gap.isGap());
        assertNull(gap.text());
        assertNull(gap.asGroup());
        assertNull(gap.pilot());
        assertEquals(new Receipt(InputStatus.WITHHELD, WithholdingReason.IDENTIFIES_SOMEONE, 8, false), receiptIn(OUT));
    }

    @Test
    void doesNotComeOutBeforeTwoGroupsAgree() {
        judge(SUPPORT, Verdict.publish());

        assertThrows(IllegalStateException.class, () -> input.publish(9, screening, OUT));
    }

    @Test
    void letsItsWriterChooseAfterThreeWeeksOfWaitingForOthers() {
        judge(SUPPORT, Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());

        assertFalse(receiptIn(CAME.plus(2)).mayChoose());
        assertThrows(ChoiceTooEarly.class, () -> input.comeOutAnyway(CAME.plus(2), WEEKS));
        assertTrue(receiptIn(CAME.plus(3)).mayChoose());
        assertFalse(input.mayComeOutAlone(CAME.plus(30), WEEKS), "not without her word");

        input.comeOutAnyway(CAME.plus(3), WEEKS);

        assertTrue(input.mayComeOutAlone(CAME.plus(3), WEEKS));
        assertFalse(receiptIn(CAME.plus(3)).mayChoose());
    }

    private Receipt receiptIn(IsoWeek week) {
        return input.receipt(week, WEEKS);
    }

    private void judge(GroupKey group, Verdict verdict) {
        input.judge(screenerOf(group), voice(), verdict, CAME);
    }

    private static Delegate screenerOf(GroupKey group) {
        return new Delegate(group, Set.of(Mandate.SCREENER));
    }

    private static Nullifier voice() {
        return Nullifier.of(random(), ScreeningService.KIND, "input");
    }

    private static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
