package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.input.InputRefused.NothingAsked;
import nl.sekswerkplatform.input.InputRefused.ReasonMissing;
import nl.sekswerkplatform.input.InputRefused.RedactionAdds;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.sealing.ContentKey;
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
    private final AnonymousInput input =
            sealed(new WrittenInput("I want to be heard", "thuiswerken", SEX_WORKERS), InputStatus.RECEIVED);

    @Test
    void opensForItsReceiptAndForScreenersAndForNobodyElse() {
        assertEquals("I want to be heard", input.text(input.openForReceipt(receipt)));
        assertEquals("I want to be heard", input.text(input.openForScreener(screening)));
        assertThrows(SealBroken.class, () -> input.openForReceipt(screening));
        assertThrows(SealBroken.class, () -> input.openForScreener(new WrappingKey(random())));
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
        assertFalse(verdicts().isDisputed());
    }

    @Test
    void isNotWithheldForTwoDifferentReasons() {
        judge(SUPPORT, Verdict.withhold(WithholdingReason.THREATENS));
        judge(SEX_WORKERS, Verdict.withhold(WithholdingReason.OFF_SUBJECT));

        assertEquals(InputStatus.RECEIVED, input.status());
        assertTrue(verdicts().isDisputed());
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
        input.judge(screenerOf(SUPPORT), she, Verdict.publish(), screening, CAME);
        input.judge(screenerOf(SUPPORT), she, Verdict.publish(), screening, CAME);

        assertThrows(
                AlreadyScreened.class,
                () -> input.judge(
                        screenerOf(SUPPORT), she, Verdict.withhold(WithholdingReason.UNREADABLE), screening, CAME));
        assertEquals(1, verdicts().all().size());
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

        assertThrows(MandateMissing.class, () -> input.judge(member, voice(), Verdict.publish(), screening, CAME));
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
        assertEquals(InputStatus.PUBLISHED, receiptIn(OUT).status());
        assertEquals(7, receiptIn(OUT).number());
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
        assertEquals(InputStatus.WITHHELD, receiptIn(OUT).status());
        assertEquals(8, receiptIn(OUT).number());
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

    @Test
    void comesOutWithWordsLeftOutOnceTwoGroupsAgreeOnTheSameText() {
        judge(SUPPORT, Verdict.redact("I want […] heard"));
        judge(SEX_WORKERS, Verdict.redact("I want to be"));
        assertEquals(InputStatus.RECEIVED, input.status());

        judge(SEX_WORKERS, Verdict.redact("I want […] heard"));

        assertEquals(InputStatus.APPROVED, input.status());
        var out = input.publish(7, screening, OUT);
        assertEquals("I want […] heard", out.text());
        assertEquals(TextChange.REDACTED, out.change());
        assertEquals("I want to be heard", receiptIn(OUT).text());
    }

    @Test
    void keepsASaltedDigestOfTheOriginalOfARedaction() {
        judge(SUPPORT, Verdict.redact("I want"));
        judge(SEX_WORKERS, Verdict.redact("I want"));
        input.publish(7, screening, OUT);

        var first = input.keepOriginal(screening, OUT).orElseThrow();
        var second = input.keepOriginal(screening, OUT).orElseThrow();

        assertNotEquals(first.digest(), second.digest(), "the same text under another salt");
    }

    @Test
    void takesNoWordThatItsWriterDidNotWriteForARedaction() {
        assertThrows(RedactionAdds.class, () -> judge(SUPPORT, Verdict.redact("I want to be loudly heard")));
        assertThrows(RedactionAdds.class, () -> judge(SUPPORT, Verdict.redact("I want to be heard")));
        assertThrows(RedactionAdds.class, () -> judge(SUPPORT, Verdict.redact("heard to be")));
    }

    @Test
    void letsAScreenerComeOverToATextOfAnotherGroupAndToNothingElse() {
        var she = voice();
        input.judge(screenerOf(SUPPORT), she, Verdict.redact("I want"), screening, CAME);
        judge(SEX_WORKERS, Verdict.redact("be heard"));
        assertThrows(
                AlreadyScreened.class,
                () -> input.judge(screenerOf(SUPPORT), she, Verdict.redact("heard"), screening, CAME));

        input.judge(screenerOf(SUPPORT), she, Verdict.redact("be heard"), screening, CAME);

        assertEquals(InputStatus.APPROVED, input.status());
    }

    @Test
    void isRewordedOnlyWhenItsWriterAgrees() {
        judge(SUPPORT, Verdict.reword("She wants a hearing"));
        judge(SEX_WORKERS, Verdict.reword("She wants a hearing"));
        assertEquals(InputStatus.ASKED, input.status());
        input.agreeBySilence(CAME.plus(50));
        assertEquals(InputStatus.ASKED, input.status(), "silence says nothing unless she allowed it");

        input.agree();

        assertEquals("She wants a hearing", input.publish(7, screening, OUT).text());
    }

    @Test
    void isRewordedAfterFourteenDaysOfSilenceWhenItsWriterAllowedIt() {
        var allowed = sealed(new WrittenInput("I want to be heard", null, SEX_WORKERS).allowingOtherWords());
        for (var group : List.of(SUPPORT, SEX_WORKERS)) {
            allowed.judge(screenerOf(group), voice(), Verdict.reword("A hearing"), screening, CAME);
        }

        allowed.agreeBySilence(CAME.plus(2));
        assertEquals(InputStatus.ASKED, allowed.status());
        allowed.agreeBySilence(CAME.plus(3));
        assertEquals(InputStatus.APPROVED, allowed.status());
    }

    @Test
    void isScreenedAnewWhenItsWriterRefusesOrObjectsOrCorrects() {
        judge(SUPPORT, Verdict.reword("A hearing"));
        judge(SEX_WORKERS, Verdict.reword("A hearing"));
        input.refuse("Not my words", receipt);
        isScreenedAnew();

        judge(SUPPORT, Verdict.redact("I want"));
        judge(SEX_WORKERS, Verdict.redact("I want"));
        input.object("It says nothing like this", receipt);
        isScreenedAnew();

        judge(SUPPORT, Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());
        input.correct("I was heard", receipt);
        isScreenedAnew();
        assertEquals("I was heard", input.text(input.openForScreener(screening)));
        assertThrows(NothingAsked.class, input::agree);
    }

    @Test
    void isADialogueThatOnlyTheTwoSidesRead() {
        input.answer(screenerOf(SUPPORT), "Are you safe?", true, screening);
        input.sayAsWriter("Yes", receipt);
        input.sayAsWriter("Yes", receipt);

        var turns = receiptIn(OUT).dialogue();
        assertEquals(
                List.of("Are you safe?", "Yes"),
                turns.stream().map(DialogueTurn::text).toList());
        assertTrue(turns.get(0).help());
        assertTrue(turns.get(1).isFromWriter());
        assertTrue(input.awaitsAnswer());
    }

    @Test
    void isNobodysOnceItsReceiptIsForgotten() {
        byte[] before = input.lookupId();

        input.forget();

        assertFalse(java.util.Arrays.equals(before, input.lookupId()));
        assertEquals("I want to be heard", input.text(input.openForScreener(screening)));
    }

    @Test
    void isSortedWhenHeldAndThenWaitsLikeOthers() {
        var held = sealed(new WrittenInput("One of many", null, null), InputStatus.HELD);
        assertThrows(
                ScreeningClosed.class,
                () -> held.judge(screenerOf(SUPPORT), voice(), Verdict.publish(), screening, CAME));

        held.judge(screenerOf(SUPPORT), voice(), Verdict.flood(), screening, CAME);
        held.letThrough(screenerOf(SEX_WORKERS));

        assertEquals(InputStatus.RECEIVED, held.status());
        assertTrue(held.verdicts(held.openForScreener(screening)).all().isEmpty());
        assertThrows(
                ScreeningClosed.class,
                () -> held.judge(screenerOf(SUPPORT), voice(), Verdict.flood(), screening, CAME));
    }

    @Test
    void isAFloodOnlyForTwoGroupsAndItsWriterMayObject() {
        var held = sealed(new WrittenInput("One of many", null, null), InputStatus.HELD);
        held.judge(screenerOf(SUPPORT), voice(), Verdict.flood(), screening, CAME);
        held.judge(screenerOf(SUPPORT), voice(), Verdict.flood(), screening, CAME);
        assertEquals(InputStatus.HELD, held.status());
        held.judge(screenerOf(SEX_WORKERS), voice(), Verdict.flood(), screening, CAME);
        assertEquals(InputStatus.WITHHELD, held.status());

        held.object("I wrote this myself", receipt);

        assertEquals(InputStatus.RECEIVED, held.status());
    }

    private void isScreenedAnew() {
        assertEquals(InputStatus.RECEIVED, input.status());
        assertTrue(verdicts().all().isEmpty());
    }

    private AnonymousInput sealed(WrittenInput written) {
        return sealed(written, InputStatus.RECEIVED);
    }

    private AnonymousInput sealed(WrittenInput written, InputStatus status) {
        var key = ContentKey.random(RANDOM);
        var input = AnonymousInput.seal(written, status, key, screening, CAME);
        input.giveReceipt(key, new CodeKeys(LookupId.of(random()), receipt));
        return input;
    }

    private GivenVerdicts verdicts() {
        return input.verdicts(input.openForScreener(screening));
    }

    private Receipt receiptIn(IsoWeek week) {
        return input.receipt(receipt, week, WEEKS);
    }

    private void judge(GroupKey group, Verdict verdict) {
        input.judge(screenerOf(group), voice(), verdict, screening, CAME);
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
