package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.ChoiceTooEarly;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch too small to hide in, and the weeks that a writer waits for others. */
@ArquillianTest
class CarryingOverIT {
    @Inject
    private InputService inputs;

    @Inject
    private ReceiptService receipts;

    @Inject
    private InputFixture fixture;

    @Inject
    private MovableClockFixture clock;

    private final String marker = "few " + UUID.randomUUID();
    private final String pilot = "it-" + UUID.randomUUID();

    @BeforeEach
    void nothingElseWaits() throws Exception {
        fixture.foundGroupsAndPilot(pilot);
        fixture.makeBatch();
    }

    @AfterEach
    void backToNow() {
        clock.putBack();
    }

    @Test
    void fourTextsWaitForAFifth() throws Exception {
        Code first = approved("1", "sex-workers");
        approved("2", "sex-workers");
        approved("3", "residents");
        approved("4", null);

        fixture.makeBatchOfEnough();
        assertEquals(InputStatus.APPROVED, standing(first).status());

        approved("5", "sex-workers");
        fixture.makeBatchOfEnough();
        assertEquals(InputStatus.PUBLISHED, standing(first).status());
    }

    @Test
    void fiveTextsOfOneDescriptionWaitForAnother() throws Exception {
        Code first = approved("1", "sex-workers");
        for (int i = 2; i <= 5; i++) {
            approved(Integer.toString(i), "sex-workers");
        }

        fixture.makeBatchOfEnough();
        assertEquals(InputStatus.APPROVED, standing(first).status());

        approved("6", null);
        fixture.makeBatchOfEnough();
        assertEquals(InputStatus.PUBLISHED, standing(first).status());
    }

    @Test
    void aWriterMayStandAloneAfterThreeWeeksAndNobodyElseDoesWithHer() throws Exception {
        Code she = approved("she", "sex-workers");
        Code other = approved("other", "support");
        assertThrows(ChoiceTooEarly.class, () -> receipts.comeOutAnyway(she));

        clock.moveBy(21);
        assertTrue(standing(she).mayChoose());
        receipts.comeOutAnyway(she);
        receipts.comeOutAnyway(she);
        fixture.makeBatchOfEnough();

        assertEquals(InputStatus.PUBLISHED, standing(she).status());
        assertEquals(InputStatus.APPROVED, standing(other).status());
    }

    @Test
    void aGapIsPutOffForThreeWeeksAtMost() throws Exception {
        Code gap = send("gap", null);
        fixture.judge(marker + "gap", "support", Verdict.withhold(WithholdingReason.ADVERTISES));
        fixture.judge(marker + "gap", "sex-workers", Verdict.withhold(WithholdingReason.ADVERTISES));

        fixture.makeBatchOfEnough();
        assertFalse(standing(gap).isOut());
        clock.moveBy(21);
        fixture.makeBatchOfEnough();
        assertTrue(standing(gap).isOut());
    }

    private Code approved(String text, String as) throws Exception {
        Code receipt = send(text, as);
        fixture.judge(marker + text, "support", Verdict.publish());
        fixture.judge(marker + text, "sex-workers", Verdict.publish());
        return receipt;
    }

    private Code send(String text, String as) {
        var written = new WrittenInput(marker + text, pilot, as == null ? null : new GroupKey(as));
        return inputs.receiptOf(inputs.send(written, inputs.newForm(), false));
    }

    private Receipt standing(Code receipt) {
        return receipts.find(receipt).orElseThrow();
    }
}
