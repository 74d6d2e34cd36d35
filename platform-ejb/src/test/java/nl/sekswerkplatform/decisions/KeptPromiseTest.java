package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORTER;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.KeptPromise.Kept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPromiseTest {
    @ParameterizedTest
    @CsvSource({"-3,IN_TIME", "0,IN_TIME", "1,LATE"})
    void isKeptOnTheDayItselfOrBefore(int daysAfter, Kept kept) {
        FollowUp followUp = followUp();
        followUp.report(
                new FollowUpReport(UUID.randomUUID(), "Handed out.", true),
                SUPPORTER,
                clockOn(followUp.due().plusDays(daysAfter)));
        assertEquals(new KeptPromise(followUp.owner(), kept), KeptPromise.of(followUp));
    }

    @ParameterizedTest
    @CsvSource({"1", "200"})
    void isNotKeptByTellingHowItGoes(int daysAfter) {
        FollowUp followUp = followUp();
        followUp.report(
                new FollowUpReport(UUID.randomUUID(), "Nearly.", false),
                SUPPORTER,
                clockOn(followUp.due().plusDays(daysAfter)));
        assertEquals(Kept.LATE, KeptPromise.of(followUp).kept());
    }

    private static FollowUp followUp() {
        Decision decision =
                Decision.draft(UUID.randomUUID(), withFollowUps(List.of(plannedFollowUp("Explain it"))), PUBLISHER);
        decision.publish(0, new DecisionNumber(2026, 3), clockOn(TODAY), PUBLISHER);
        return decision.followUps().get(0);
    }
}
