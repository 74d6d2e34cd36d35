package nl.sekswerkplatform.followups;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.published;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.followups.KeptPromise.Kept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPromiseTest {
    @ParameterizedTest
    @CsvSource({"-3,IN_TIME", "0,IN_TIME", "1,LATE"})
    void isKeptOnTheDayItselfOrBefore(int daysAfter, Kept kept) {
        FollowUp followUp = followUp();
        report(followUp, true, daysAfter);
        assertEquals(new KeptPromise(followUp.owner(), kept), KeptPromise.of(followUp));
    }

    @ParameterizedTest
    @CsvSource({"1", "200"})
    void isNotKeptByTellingHowItGoes(int daysAfter) {
        FollowUp followUp = followUp();
        report(followUp, false, daysAfter);
        assertEquals(Kept.LATE, KeptPromise.of(followUp).kept());
    }

    private static void report(FollowUp followUp, boolean done, int daysAfter) {
        followUp.report(
                new FollowUpReport(UUID.randomUUID(), "Handed out.", null, done),
                PUBLISHER,
                clockOn(followUp.due().plusDays(daysAfter)));
    }

    private static FollowUp followUp() {
        Decision decision =
                published(withFollowUps(List.of(plannedFollowUp("Explain it"))), new DecisionNumber(2026, 3));
        return new FollowUp(decision, decision.followUps().get(0));
    }
}
