package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.AlreadyOut;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.shared.IsoWeek;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InputIT {
    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private PublishedInputService published;

    @Inject
    private InputFixture fixture;

    private final String marker = "marker " + UUID.randomUUID();
    private final String pilot = "it-" + UUID.randomUUID();

    @BeforeEach
    void groupsAndPilot() throws Exception {
        fixture.foundGroupsAndPilot(pilot);
    }

    @Test
    void goesTheWholeWayFromASentenceToThePublicLog() throws Exception {
        Code receipt = send(marker);
        assertEquals(InputStatus.RECEIVED, standing(receipt).status());

        fixture.judge(marker, "support", Verdict.publish());
        assertEquals(InputStatus.RECEIVED, standing(receipt).status());
        fixture.judge(marker, "sex-workers", Verdict.publish());
        assertEquals(InputStatus.APPROVED, standing(receipt).status());
        assertFalse(fixture.tablesHold(marker), "nothing of it is readable before the batch");

        fixture.makeBatch();

        Receipt out = standing(receipt);
        assertEquals(InputStatus.PUBLISHED, out.status());
        PublishedInput text = published.get(out.number());
        assertEquals(marker, text.text());
        assertEquals(new GroupKey("sex-workers"), text.asGroup());
        assertEquals(List.of("input"), fixture.kindsInLogThatOpenTo(marker));
        assertThrows(AlreadyOut.class, () -> receipts.withdraw(receipt));
    }

    @Test
    void leavesAReasonedGapForWhatTwoGroupsWithhold() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.withhold(WithholdingReason.THREATENS));
        fixture.judge(marker, "sex-workers", Verdict.withhold(WithholdingReason.THREATENS));

        fixture.makeBatch();

        Receipt out = standing(receipt);
        assertEquals(InputStatus.WITHHELD, out.status());
        PublishedInput gap = published.get(out.number());
        assertEquals(WithholdingReason.THREATENS, gap.reason());
        assertFalse(fixture.tablesHold(marker));
    }

    @Test
    void isNotPublishedByScreenersOfOneGroupAlone() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "support", Verdict.publish());

        fixture.makeBatch();

        assertEquals(InputStatus.RECEIVED, standing(receipt).status());
    }

    @Test
    void leavesTheDigestOfTheOriginalInTheLogWhenWordsAreLeftOut() throws Exception {
        Code receipt = send(marker + " of Anna");
        fixture.judge(marker + " of Anna", "support", Verdict.redact(marker));
        fixture.judge(marker + " of Anna", "sex-workers", Verdict.redact(marker));
        assertTrue(standing(receipt).mayObject());

        fixture.makeBatch();

        assertEquals(marker, published.get(standing(receipt).number()).text());
        assertEquals(
                TextChange.REDACTED, published.get(standing(receipt).number()).change());
        assertFalse(fixture.tablesHold(marker + " of Anna"), "the original stays sealed");
        assertEquals(1, fixture.digestsInLogOf(standing(receipt).number()));
    }

    @Test
    void talksThroughTheReceiptAndForgetsIt() throws Exception {
        Code receipt = send(marker);
        fixture.answer(marker, "support", "help " + marker);
        receipts.say(receipt, "thanks " + marker);
        assertEquals(2, standing(receipt).dialogue().size());
        assertTrue(standing(receipt).dialogue().get(0).help());
        assertFalse(fixture.tablesHold(marker));

        receipts.correct(receipt, marker + " again");
        assertEquals(1, fixture.waiting(marker + " again").size());
        receipts.forget(receipt);

        assertTrue(receipts.find(receipt).isEmpty());
        assertEquals(1, fixture.waiting(marker + " again").size());
    }

    @Test
    void asksItsWriterBeforeItIsReworded() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.reword("reworded " + marker));
        fixture.judge(marker, "sex-workers", Verdict.reword("reworded " + marker));
        fixture.makeBatch();
        assertEquals(InputStatus.ASKED, standing(receipt).status());

        receipts.agree(receipt);
        fixture.makeBatch();

        assertEquals(
                "reworded " + marker, published.get(standing(receipt).number()).text());
    }

    @Test
    void comesOutOnlyWhenTheBatchIsDue() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "sex-workers", Verdict.publish());

        fixture.lookTooEarly();

        assertEquals(InputStatus.APPROVED, standing(receipt).status());
    }

    @Test
    void keepsOneInputForAFormThatIsSentTwice() throws Exception {
        FormToken form = inputs.newForm();
        FormNumber first = inputs.send(written(marker), form, false);
        FormNumber second = inputs.send(written(marker), form, false);

        assertEquals(inputs.receiptOf(first), inputs.receiptOf(second));
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void keepsOneInputForAFormThatIsSentTwiceAtTheSameMoment() throws Exception {
        FormToken form = inputs.newForm();
        Callable<FormNumber> send = () -> inputs.send(written(marker), form, false);
        Set<Code> receipts = new HashSet<>();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var sent : threads.invokeAll(List.of(send, send, send, send))) {
                receipts.add(inputs.receiptOf(sent.get()));
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(1, receipts.size());
        assertEquals(1, fixture.waiting(marker).size());
    }

    @Test
    void keepsNoWordOfTheTextAndNoDigitOfTheReceiptReadable() throws Exception {
        Code receipt = send(marker);

        assertFalse(fixture.tablesHold(marker));
        assertFalse(fixture.tablesHold(receipt.digits()));
        assertFalse(fixture.tablesHold(receipt.printed()));
        assertTrue(fixture.tablesHold("sex-workers"), "the search itself finds what is there");
    }

    @Test
    void leavesNothingWhenItIsWithdrawn() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.publish());
        var id = fixture.waiting(marker).get(0).id();

        receipts.withdraw(receipt);
        receipts.withdraw(receipt);

        assertTrue(receipts.find(receipt).isEmpty());
        assertFalse(fixture.tablesHold(id.toString()));
    }

    @Test
    void knowsNoOtherCode() {
        assertTrue(receipts.find(Code.random(new SecureRandom())).isEmpty());
    }

    @Test
    void publishesTheWholeBatchOrNothing() throws Exception {
        Code receipt = send(marker);
        fixture.judge(marker, "support", Verdict.publish());
        fixture.judge(marker, "sex-workers", Verdict.publish());
        List<PublishedInput> before = published.list(null, 1);

        assertThrows(RuntimeException.class, fixture::makeBatchWithoutLog);

        assertEquals(InputStatus.APPROVED, standing(receipt).status());
        assertEquals(numbers(before), numbers(published.list(null, 1)));
        fixture.makeBatch();
        assertEquals(InputStatus.PUBLISHED, standing(receipt).status());
    }

    @Test
    void givesNumbersWithoutRegardToArrival() throws Exception {
        List<String> texts =
                List.of(marker + " a", marker + " b", marker + " c", marker + " d", marker + " e", marker + " f");
        boolean shuffled = false;
        for (int round = 0; round < 4 && !shuffled; round++) {
            List<String> ofRound =
                    List.of(texts.get(0) + round, texts.get(1) + round, texts.get(2) + round, texts.get(3) + round);
            for (String text : ofRound) {
                send(text);
                fixture.judge(text, "support", Verdict.publish());
                fixture.judge(text, "sex-workers", Verdict.publish());
            }
            fixture.makeBatch();
            var out = published.list(null, 4).stream().map(PublishedInput::text).toList();
            assertTrue(out.containsAll(ofRound));
            shuffled = !out.equals(ofRound)
                    && !out.equals(ofRound.stream()
                            .sorted(java.util.Comparator.reverseOrder())
                            .toList());
        }
        assertTrue(shuffled);
    }

    @Test
    void takesInputFromADossierOnce() throws Exception {
        var earlier = new EarlierInput(pilot, new GroupKey("support"), pilot, IsoWeek.parse("2023-W36"), marker, true);

        int number = fixture.recordEarlier(earlier);

        assertEquals(number, fixture.recordEarlier(earlier));
        assertEquals(List.of(number), numbers(published.listAbout(pilot, null, 10)));
        assertEquals(List.of(number), numbers(published.find(List.of(number, 999_999))));
        assertTrue(published.get(number).isBeforePlatform());
    }

    @Test
    void refusesASubjectOrAGroupThatDoesNotExist() {
        var ofNobody = new WrittenInput(marker, null, new GroupKey("nobody"));
        var onNothing = new WrittenInput(marker, "it-nothing", null);

        assertThrows(ChoiceUnknown.class, () -> inputs.send(ofNobody, inputs.newForm(), false));
        assertThrows(ChoiceUnknown.class, () -> inputs.send(onNothing, inputs.newForm(), false));
    }

    @Test
    void keepsNoTimeFinerThanADayAndNoOrderOfArrival() throws Exception {
        assertEquals(List.of(), fixture.columnsThatTellTimeOrOrder());
    }

    @Test
    void givesEveryFormAnotherReceipt() {
        assertNotEquals(send(marker), send(marker));
    }

    private Code send(String text) {
        return inputs.receiptOf(inputs.send(written(text), inputs.newForm(), false));
    }

    private WrittenInput written(String text) {
        return new WrittenInput(text, pilot, new GroupKey("sex-workers"));
    }

    private Receipt standing(Code receipt) {
        return receipts.find(receipt).orElseThrow();
    }

    private static List<Integer> numbers(List<PublishedInput> inputs) {
        return inputs.stream().map(PublishedInput::number).toList();
    }
}
