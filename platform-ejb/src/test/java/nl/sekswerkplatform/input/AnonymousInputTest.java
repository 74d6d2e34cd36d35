package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.AlreadyScreened;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.input.InputRefused.NothingAsked;
import nl.sekswerkplatform.input.InputRefused.ReasonMissing;
import nl.sekswerkplatform.input.InputRefused.RedactionAdds;
import nl.sekswerkplatform.input.InputRefused.ScreeningClosed;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.screeners.ScreenerAtWork;
import nl.sekswerkplatform.screeners.ScreenerFixture;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.ReaderSecret;
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
    private final WrappingKey platform = new WrappingKey(random());
    private final AnonymousInput input =
            sealed(new WrittenInput("I want to be heard", "thuiswerken", SEX_WORKERS), InputStatus.RECEIVED);

    @Test
    void opensForItsReceiptAndForScreenersAndForNobodyElse() {
        assertEquals("I want to be heard", input.text(input.openForReceipt(receipt)));
        var she = ReaderSecret.random();
        byte[] closed = opened(input).closeFor(she.key());
        var seal = new InputSeal(input.id());
        assertEquals("I want to be heard", input.text(seal.openForReader(closed, she)));
        assertThrows(SealBroken.class, () -> seal.openForReader(closed, ReaderSecret.random()));
        assertThrows(SealBroken.class, () -> new InputSeal(UUID.randomUUID()).openForReader(closed, she));
        assertThrows(SealBroken.class, () -> input.openForReceipt(platform));
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
        judge(SUPPORT, she, Verdict.publish());
        judge(SUPPORT, she, Verdict.publish());

        assertThrows(AlreadyScreened.class, () -> judge(SUPPORT, she, Verdict.withhold(WithholdingReason.UNREADABLE)));
        assertEquals(1, verdicts().all().size());
    }

    @Test
    void isNotOpenToVerdictsOnceAgreed() {
        judge(SUPPORT, Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());

        assertThrows(ScreeningClosed.class, () -> judge(SUPPORT, Verdict.withhold(WithholdingReason.ADVERTISES)));
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

        var out = input.publish(7, platform, OUT);

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

        var gap = input.publish(8, platform, OUT);

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

        assertThrows(IllegalStateException.class, () -> input.publish(9, platform, OUT));
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
        var out = input.publish(7, platform, OUT);
        assertEquals("I want […] heard", out.text());
        assertEquals(TextChange.REDACTED, out.change());
        assertEquals("I want to be heard", receiptIn(OUT).text());
    }

    @Test
    void keepsASaltedDigestOfTheOriginalOfARedaction() throws Exception {
        judge(SUPPORT, Verdict.redact("I want"));
        judge(SEX_WORKERS, Verdict.redact("I want"));

        var digest = input.originalKept(7, platform, OUT).orElseThrow().digest();

        byte[] bare =
                MessageDigest.getInstance("SHA-256").digest("I want to be heard".getBytes(StandardCharsets.UTF_8));
        assertEquals(32, Base64.getUrlDecoder().decode(digest).length);
        assertNotEquals(Base64.getUrlEncoder().withoutPadding().encodeToString(bare), digest, "salted");
        assertEquals(digest, input.originalKept(7, platform, OUT).orElseThrow().digest());
        input.publish(7, platform, OUT);
        assertTrue(input.originalKept(7, platform, OUT).isEmpty(), "nothing lies ready once it is out");
    }

    /** What lies ready is closed under a key of the platform: it holds what all will read, and nothing else. */
    @Test
    void laysReadyForThePlatformOnlyWhatComesOut() {
        judge(SUPPORT, Verdict.redact("I want"));
        assertTrue(input.originalKept(7, platform, OUT).isEmpty());
        judge(SEX_WORKERS, Verdict.redact("I want"));
        input.correct("Something else", receipt);
        assertTrue(input.originalKept(7, platform, OUT).isEmpty(), "she took it back before it came out");
        assertThrows(IllegalStateException.class, () -> input.publish(7, platform, OUT));

        judge(SUPPORT, Verdict.reword("A hearing"));
        judge(SEX_WORKERS, Verdict.reword("A hearing"));
        assertTrue(input.originalKept(7, platform, OUT).isEmpty(), "she has not agreed");
        input.agree(receipt, platform);
        assertEquals("A hearing", input.publish(7, platform, OUT).text());
    }

    @Test
    void needsTwoPlacesOfWhichTheReserveTakesOne() {
        judge(SUPPORT, Verdict.publish());
        judge(ScreenerFixture.standingIn("residents", "support"), voice(), Verdict.publish());
        assertEquals(InputStatus.RECEIVED, input.status(), "in the place of support they are no second group");

        judge(SEX_WORKERS, Verdict.publish());

        assertEquals(InputStatus.APPROVED, input.status());
        assertNull(input.publish(7, platform, OUT).stoodInFor(), "both groups agreed themselves");
    }

    @Test
    void comesOutWithTheGroupInWhosePlaceTheReserveAgreed() {
        judge(ScreenerFixture.standingIn("residents", "support"), voice(), Verdict.publish());
        judge(SEX_WORKERS, Verdict.publish());

        assertEquals(SUPPORT, input.publish(7, platform, OUT).stoodInFor());
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
        judge(SUPPORT, she, Verdict.redact("I want"));
        judge(SEX_WORKERS, Verdict.redact("be heard"));
        assertThrows(AlreadyScreened.class, () -> judge(SUPPORT, she, Verdict.redact("heard")));

        judge(SUPPORT, she, Verdict.redact("be heard"));

        assertEquals(InputStatus.APPROVED, input.status());
    }

    @Test
    void isRewordedOnlyWhenItsWriterAgrees() {
        judge(SUPPORT, Verdict.reword("She wants a hearing"));
        judge(SEX_WORKERS, Verdict.reword("She wants a hearing"));
        assertEquals(InputStatus.ASKED, input.status());
        input.agreeBySilence(CAME.plus(50));
        assertEquals(InputStatus.ASKED, input.status(), "silence says nothing unless she allowed it");

        input.agree(receipt, platform);

        assertEquals("She wants a hearing", input.publish(7, platform, OUT).text());
    }

    @Test
    void isRewordedAfterFourteenDaysOfSilenceWhenItsWriterAllowedIt() {
        var allowed = sealed(new WrittenInput("I want to be heard", null, SEX_WORKERS).allowingOtherWords());
        for (var group : List.of(SUPPORT, SEX_WORKERS)) {
            judge(allowed, group, Verdict.reword("A hearing"));
        }

        allowed.agreeBySilence(CAME.plus(2));
        assertEquals(InputStatus.ASKED, allowed.status());
        allowed.agreeBySilence(CAME.plus(3));
        assertEquals(InputStatus.APPROVED, allowed.status());
        assertEquals("A hearing", allowed.publish(7, platform, OUT).text(), "nobody is there who could open it");
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
        assertEquals("I was heard", input.text(opened(input)));
        assertThrows(NothingAsked.class, () -> input.agree(receipt, platform));
    }

    @Test
    void isADialogueThatOnlyTheTwoSidesRead() {
        input.answer(SUPPORT, "Are you safe?", true, opened(input));
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
        var inTheHandsOfAScreener = opened(input);

        input.forget();

        assertFalse(java.util.Arrays.equals(before, input.lookupId()));
        assertEquals("I want to be heard", input.text(inTheHandsOfAScreener));
    }

    @Test
    void isSortedWhenHeldAndThenWaitsLikeOthers() {
        var held = sealed(new WrittenInput("One of many", null, null), InputStatus.HELD);
        assertThrows(ScreeningClosed.class, () -> judge(held, SUPPORT, Verdict.publish()));

        judge(held, SUPPORT, Verdict.flood());
        held.letThrough();

        assertEquals(InputStatus.RECEIVED, held.status());
        assertTrue(held.verdicts(opened(held)).all().isEmpty());
        assertThrows(ScreeningClosed.class, () -> judge(held, SUPPORT, Verdict.flood()));
    }

    @Test
    void isAFloodOnlyForTwoGroupsAndItsWriterMayObject() {
        var held = sealed(new WrittenInput("One of many", null, null), InputStatus.HELD);
        judge(held, SUPPORT, Verdict.flood());
        judge(held, SUPPORT, Verdict.flood());
        assertEquals(InputStatus.HELD, held.status());
        judge(held, SEX_WORKERS, Verdict.flood());
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
        var input = AnonymousInput.seal(written, status, key, CAME);
        input.giveReceipt(key, new CodeKeys(LookupId.of(random()), receipt));
        return input;
    }

    /** As it is in the hands of whoever may read it. */
    private OpenedInput opened(AnonymousInput some) {
        return some.openForReceipt(receipt);
    }

    private GivenVerdicts verdicts() {
        return input.verdicts(opened(input));
    }

    private Receipt receiptIn(IsoWeek week) {
        return input.receipt(receipt, Reading.ALL, week, WEEKS);
    }

    private void judge(GroupKey group, Verdict verdict) {
        judge(input, group, verdict);
    }

    private void judge(GroupKey group, Nullifier voice, Verdict verdict) {
        judge(ScreenerFixture.atWork(group.value(), ReaderSecret.random()), voice, verdict);
    }

    private void judge(AnonymousInput some, GroupKey group, Verdict verdict) {
        var screener = ScreenerFixture.atWork(group.value(), ReaderSecret.random());
        some.judge(new Judging(screener, voice(), verdict, CAME), opened(some), platform);
    }

    private void judge(ScreenerAtWork screener, Nullifier voice, Verdict verdict) {
        input.judge(new Judging(screener, voice, verdict, CAME), opened(input), platform);
    }

    private static Nullifier voice() {
        return Nullifier.of(random(), Screener.KIND, "input");
    }

    private static byte[] random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
