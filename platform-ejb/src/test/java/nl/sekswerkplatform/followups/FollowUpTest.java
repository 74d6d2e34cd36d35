package nl.sekswerkplatform.followups;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORTER;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT_SECRETARY;
import static nl.sekswerkplatform.decisions.DecisionFixture.TODAY;
import static nl.sekswerkplatform.decisions.DecisionFixture.clockOn;
import static nl.sekswerkplatform.decisions.DecisionFixture.plannedFollowUp;
import static nl.sekswerkplatform.decisions.DecisionFixture.published;
import static nl.sekswerkplatform.decisions.DecisionFixture.withFollowUps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionRefused.DueOutOfRange;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.followups.FollowUpRefused.AnsweredBefore;
import nl.sekswerkplatform.followups.FollowUpRefused.DueTheSame;
import nl.sekswerkplatform.followups.FollowUpRefused.FollowUpOver;
import nl.sekswerkplatform.followups.FollowUpRefused.MovedMeanwhile;
import nl.sekswerkplatform.followups.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupRefused.OtherGroup;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    private static final Clock NOW = clockOn(TODAY);

    private final FollowUp followUp = askedOfSupport();

    @ParameterizedTest
    @CsvSource({"-30,0", "0,0", "1,1", "12,12", "400,400"})
    void isLateFromTheDayAfterItsDate(int daysAfter, int daysLate) {
        assertEquals(daysLate, followUp.daysLate(followUp.due().plusDays(daysAfter)));
    }

    @Test
    void isNoLongerLateOnceItIsDone() {
        report("Handed out in six languages.", true, PUBLISHER);
        assertEquals(0, followUp.daysLate(followUp.due().plusDays(12)));
        assertFalse(followUp.summary(followUp.due().plusDays(12)).isLate());
    }

    @Test
    void isDoneOnlyWithAResult() {
        assertThrows(TextMissing.class, () -> report("  ", true, COUNCILLOR));
        assertEquals(FollowUpStatus.OPEN, followUp.status());
    }

    @Test
    void belongsToTheMunicipalityUntilTheGroupThatIsAskedAccepts() {
        assertEquals(Decision.MUNICIPALITY, followUp.owner());
        assertThrows(OwnerOnly.class, () -> report("We never said yes.", false, SUPPORTER));
        followUp.accept(SUPPORT_SECRETARY, NOW);
        assertEquals(SUPPORT, followUp.owner());
        report("Two languages ready.", false, SUPPORTER);
        report("Four to go.", false, COUNCILLOR);
        assertThrows(OwnerOnly.class, () -> report("Nothing seen.", false, RESIDENT));
        assertEquals(2, followUp.updates().size());
    }

    @Test
    void needsNoAcceptanceWhenTheMunicipalityAsksItself() {
        FollowUp own = of(new PlannedFollowUp("Explain it", Decision.MUNICIPALITY, null, TODAY));
        assertEquals(Acceptance.ACCEPTED, own.acceptance());
    }

    @Test
    void isAnsweredBySecretariesOfTheGroupThatIsAskedOnly() {
        Delegate other = new Delegate(new GroupKey("residents"), Set.of(Mandate.SECRETARY));
        Delegate municipal = new Delegate(Decision.MUNICIPALITY, Set.of(Mandate.SECRETARY, Mandate.PUBLISHER));
        assertThrows(MandateMissing.class, () -> followUp.accept(SUPPORTER, NOW));
        assertThrows(OtherGroup.class, () -> followUp.accept(other, NOW));
        assertThrows(OtherGroup.class, () -> followUp.accept(municipal, NOW));
        assertThrows(OtherGroup.class, () -> followUp.decline("Not ours.", municipal, NOW));
        assertEquals(Acceptance.ASKED, followUp.acceptance());
    }

    @Test
    void isDeclinedOnlyWithAReasonAndThenStaysWithTheMunicipality() {
        assertThrows(TextMissing.class, () -> followUp.decline(" ", SUPPORT_SECRETARY, NOW));
        followUp.decline("We have nobody for it.", SUPPORT_SECRETARY, NOW);
        assertEquals(Decision.MUNICIPALITY, followUp.owner());
        assertEquals(Optional.of("We have nobody for it."), followUp.answerReason());
        assertThrows(AnsweredBefore.class, () -> followUp.accept(SUPPORT_SECRETARY, NOW));
    }

    @Test
    void isAcceptedOnceWhenSentTwice() {
        assertTrue(followUp.accept(SUPPORT_SECRETARY, NOW).isPresent());
        assertEquals(Optional.empty(), followUp.accept(SUPPORT_SECRETARY, NOW));
    }

    @Test
    void takesNothingOnceItIsDone() {
        report("Handed out.", true, COUNCILLOR);
        assertThrows(FollowUpOver.class, () -> report("Once more.", false, COUNCILLOR));
        assertThrows(FollowUpOver.class, () -> move(TODAY.plusDays(60), "Later"));
        assertThrows(FollowUpOver.class, () -> followUp.accept(SUPPORT_SECRETARY, NOW));
    }

    @Test
    void tellsOnceWhatIsSentTwice() {
        var sent = new FollowUpReport(UUID.randomUUID(), "Handed out.", null, true);
        assertTrue(followUp.report(sent, COUNCILLOR, NOW).isPresent());
        assertEquals(Optional.empty(), followUp.report(sent, COUNCILLOR, NOW));
        assertEquals(1, followUp.updates().size());
    }

    @Test
    void movesOnlyWithAReasonAndKeepsTheOldDate() {
        LocalDate before = followUp.due();
        assertThrows(TextMissing.class, () -> move(before.plusDays(30), " "));
        assertThrows(DueTheSame.class, () -> move(before, "Why not"));
        move(before.plusDays(30), "The printer is full.");
        assertEquals(before.plusDays(30), followUp.due());
        assertEquals(before, followUp.moves().get(0).before());
        assertEquals(Optional.of(before), followUp.summary(TODAY).movedFrom());
    }

    @Test
    void isMovedByWhoSawItsDateOnlyAndOnceWhenSentTwice() {
        LocalDate before = followUp.due();
        LocalDate after = before.plusDays(30);
        assertTrue(followUp.move(before, after, "Full.", COUNCILLOR, NOW).isPresent());
        assertEquals(Optional.empty(), followUp.move(before, after, "Full.", COUNCILLOR, NOW));
        assertThrows(MovedMeanwhile.class, () -> followUp.move(before, before.plusDays(9), "Other.", COUNCILLOR, NOW));
        assertThrows(OwnerOnly.class, () -> followUp.move(after, before, "Sooner.", RESIDENT, NOW));
    }

    @Test
    void cannotBeMovedIntoThePastOrBeyondAllPlans() {
        assertThrows(DueOutOfRange.class, () -> move(TODAY.minusDays(1), "It was done"));
        assertThrows(DueOutOfRange.class, () -> move(TODAY.plusYears(11), "Some day"));
    }

    @Test
    void returnsOnceWhenItIsLateForThirtyDays() {
        LocalDate due = followUp.due();
        assertFalse(followUp.isToReturn(due.plusDays(29)));
        assertTrue(followUp.isToReturn(due.plusDays(30)));
        followUp.returnAs(12, due.plusDays(30));
        assertFalse(followUp.isToReturn(due.plusDays(31)));
        assertThrows(IllegalStateException.class, () -> followUp.returnAs(13, due.plusDays(31)));
    }

    @Test
    void lapsesWithItsDecisionUnlessItIsDone() {
        assertTrue(followUp.lapse(new DecisionNumber(2026, 9), TODAY).isPresent());
        assertEquals(FollowUpStatus.LAPSED, followUp.status());
        assertEquals(0, followUp.daysLate(followUp.due().plusDays(40)));
        FollowUp done = askedOfSupport();
        done.report(new FollowUpReport(UUID.randomUUID(), "Done.", null, true), COUNCILLOR, NOW);
        assertEquals(Optional.empty(), done.lapse(new DecisionNumber(2026, 9), TODAY));
        assertEquals(FollowUpStatus.DONE, done.status());
    }

    @Test
    void isNamedAfterItsDecisionInTheLog() {
        var updated = report("Two languages ready.", false, COUNCILLOR).orElseThrow();
        assertEquals(
                "follow-up/2026-003-1", updated.publicRecord().orElseThrow().ref());
        assertEquals(Optional.of(followUp.key()), FollowUpKey.parse("2026-003-1"));
    }

    private Optional<FollowUpTold> report(String text, boolean done, Delegate teller) {
        return followUp.report(new FollowUpReport(UUID.randomUUID(), text, null, done), teller, NOW);
    }

    private Optional<FollowUpTold> move(LocalDate to, String reason) {
        return followUp.move(followUp.due(), to, reason, COUNCILLOR, NOW);
    }

    private static FollowUp askedOfSupport() {
        return of(plannedFollowUp("Explain it"));
    }

    private static FollowUp of(PlannedFollowUp planned) {
        Decision decision = published(withFollowUps(List.of(planned)), new DecisionNumber(2026, 3));
        return new FollowUp(decision, decision.followUps().get(0));
    }
}
