package nl.sekswerkplatform.decisions;

import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORTER;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FollowUpServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private DecisionService decisions;

    @Inject
    private FollowUpService followUps;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    private DecisionNumber number;

    @BeforeEach
    void publishADecisionWithAFollowUpThatIsTwelveDaysLate() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        var late = new PlannedFollowUp("Late", SUPPORT, TODAY.minusDays(12));
        var onTime = new PlannedFollowUp("On time", SUPPORT, TODAY);
        var written = text("Promised", TODAY.minusDays(40), AdviceResponse.NONE, List.of(), List.of(onTime, late));
        UUID id = UUID.randomUUID();
        member.call(() -> {
            decisions.draft(id, written, PUBLISHER);
            return null;
        });
        number = member.call(() -> decisions.publish(id, 1, PUBLISHER));
    }

    @Test
    void tellsHowManyDaysLate() {
        FollowUpSummary late = find(2);
        assertEquals(12, late.daysLate());
        assertTrue(followUps.late(FollowUpService.MOST).contains(late));
        assertEquals(0, find(1).daysLate());
    }

    @Test
    void countsWhatIsLateOnTimeAndDone() throws Exception {
        FollowUpCounts before = followUps.counts();
        report(2, "Done at last.", true, SUPPORTER);
        FollowUpCounts after = followUps.counts();
        assertEquals(before.late() - 1, after.late());
        assertEquals(before.done() + 1, after.done());
        assertEquals(before.onTime(), after.onTime());
    }

    @Test
    void isLateNoMoreOnceDoneWithAResult() throws Exception {
        report(2, "Done at last.", true, SUPPORTER);
        FollowUp done = followUps.get(new FollowUpKey(number, 2));
        assertEquals(FollowUpStatus.DONE, done.status());
        assertEquals(TODAY, done.updates().get(0).date());
        assertTrue(followUps.late(FollowUpService.MOST).stream()
                .noneMatch(f -> f.key().equals(new FollowUpKey(number, 2))));
    }

    @Test
    void refusesAnUpdateOfAGroupThatHasNoPartInIt() {
        assertThrows(OwnerOnly.class, () -> report(2, "Nothing seen.", false, RESIDENT));
        assertEquals(0, followUps.get(new FollowUpKey(number, 2)).updates().size());
    }

    @Test
    void pagesThroughTheBoardByDateWithoutLosingOrRepeatingAny() {
        var open = new FollowUpFilter(FollowUpStatus.OPEN, null);
        List<FollowUpKey> whole = followUps.list(open, null, FollowUpService.MOST).stream()
                .map(FollowUpSummary::key)
                .toList();
        List<FollowUpKey> paged = new ArrayList<>();
        List<FollowUpSummary> page = followUps.list(open, null, 1);
        while (!page.isEmpty()) {
            page.forEach(row -> paged.add(row.key()));
            page = followUps.list(open, paged.get(paged.size() - 1), 1);
        }
        assertEquals(whole, paged);
        assertTrue(whole.indexOf(new FollowUpKey(number, 2)) < whole.indexOf(new FollowUpKey(number, 1)));
    }

    private FollowUpSummary find(int position) {
        return followUps.list(new FollowUpFilter(FollowUpStatus.OPEN, SUPPORT), null, FollowUpService.MOST).stream()
                .filter(row -> row.key().equals(new FollowUpKey(number, position)))
                .findFirst()
                .orElseThrow();
    }

    private void report(int position, String text, boolean done, Delegate teller) throws Exception {
        var report = new FollowUpReport(UUID.randomUUID(), text, done);
        member.call(() -> {
            followUps.report(new FollowUpKey(number, position), report, teller);
            return null;
        });
    }
}
