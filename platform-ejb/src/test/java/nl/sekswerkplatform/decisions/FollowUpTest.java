package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORTER;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.FollowUpRefused.DueOutOfRange;
import nl.sekswerkplatform.decisions.FollowUpRefused.FollowUpDone;
import nl.sekswerkplatform.decisions.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    private final FollowUp followUp = publishedFollowUp();

    @ParameterizedTest
    @CsvSource({"-30,0", "0,0", "1,1", "12,12", "400,400"})
    void isLateFromTheDayAfterItsDate(int daysAfter, int daysLate) {
        assertEquals(daysLate, followUp.daysLate(followUp.due().plusDays(daysAfter)));
    }

    @Test
    void isNoLongerLateOnceItIsDone() {
        report("Handed out in six languages.", true, SUPPORTER);
        assertEquals(0, followUp.daysLate(followUp.due().plusDays(12)));
        assertFalse(followUp.summary(followUp.due().plusDays(12)).isLate());
    }

    @Test
    void isDoneOnlyWithAResult() {
        assertThrows(TextMissing.class, () -> report("  ", true, SUPPORTER));
        assertEquals(FollowUpStatus.OPEN, followUp.status());
    }

    @Test
    void isToldByItsOwnerAndTheMunicipalityOnly() {
        report("Two languages ready.", false, SUPPORTER);
        report("Four to go.", false, COUNCILLOR);
        assertThrows(OwnerOnly.class, () -> report("Nothing seen.", false, RESIDENT));
        assertEquals(2, followUp.updates().size());
    }

    @Test
    void takesNoUpdateOnceItIsDone() {
        report("Handed out.", true, SUPPORTER);
        assertThrows(FollowUpDone.class, () -> report("Once more.", false, SUPPORTER));
    }

    @Test
    void tellsOnceWhatIsSentTwice() {
        var sent = new FollowUpReport(UUID.randomUUID(), "Handed out.", true);
        assertTrue(followUp.report(sent, SUPPORTER, clockOn(TODAY)).isPresent());
        assertEquals(Optional.empty(), followUp.report(sent, SUPPORTER, clockOn(TODAY)));
        assertEquals(1, followUp.updates().size());
    }

    @Test
    void isNamedAfterItsDecisionInTheLog() {
        var updated = report("Two languages ready.", false, SUPPORTER).orElseThrow();
        assertEquals(
                "follow-up/2026-003-1", updated.publicRecord().orElseThrow().ref());
        assertEquals(Optional.of(followUp.key()), FollowUpKey.parse("2026-003-1"));
    }

    @Test
    void refusesADateBeforeItsDecisionOrBeyondAllPlans() {
        assertThrows(DueOutOfRange.class, () -> planned(TODAY.minusDays(1)));
        assertThrows(DueOutOfRange.class, () -> planned(TODAY.plusYears(11)));
        assertThrows(TextMissing.class, () -> planned(null));
    }

    private Optional<FollowUpUpdated> report(String text, boolean done, Delegate teller) {
        return followUp.report(new FollowUpReport(UUID.randomUUID(), text, done), teller, clockOn(TODAY));
    }

    private static void planned(LocalDate due) {
        var planned = new PlannedFollowUp("Explain it", SUPPORT, due);
        Decision.draft(UUID.randomUUID(), withFollowUps(List.of(planned)), PUBLISHER);
    }

    private static FollowUp publishedFollowUp() {
        Decision decision =
                Decision.draft(UUID.randomUUID(), withFollowUps(List.of(plannedFollowUp("Explain it"))), PUBLISHER);
        decision.publish(0, new DecisionNumber(2026, 3), clockOn(TODAY), PUBLISHER);
        return decision.followUps().get(0);
    }
}
