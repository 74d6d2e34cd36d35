package nl.sekswerkplatform.followups;

import static nl.sekswerkplatform.decisions.DecisionFixture.COUNCILLOR;
import static nl.sekswerkplatform.decisions.DecisionFixture.PUBLISHER;
import static nl.sekswerkplatform.decisions.DecisionFixture.RESIDENT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORTER;
import static nl.sekswerkplatform.decisions.DecisionFixture.SUPPORT_SECRETARY;
import static nl.sekswerkplatform.decisions.DecisionFixture.text;
import static nl.sekswerkplatform.decisions.DecisionFixture.withEffects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionEffects;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionText;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.PublishingFixture;
import nl.sekswerkplatform.followups.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.followups.KeptPromise.Kept;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ArquillianTest
class FollowUpServiceIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    private PublishingFixture publishing;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ReturnService returns;

    @Inject
    private ReturnTimerService timer;

    @Inject
    private ProposalService proposals;

    @Inject
    private GroupService groups;

    @Inject
    private AsOperator operator;

    @Inject
    private AsMember member;

    @Resource
    private ManagedExecutorService threads;

    private DecisionNumber number;

    /** One on time and one that is twelve days late, both asked of support, which accepted the second. */
    @BeforeEach
    void publishADecisionWithAFollowUpThatIsTwelveDaysLate() throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            return null;
        });
        var onTime = new PlannedFollowUp("On time", SUPPORT, "Adviser", TODAY);
        var late = new PlannedFollowUp("Late", SUPPORT, null, TODAY.minusDays(12));
        number = publishing.publish(
                text("Promised", TODAY.minusDays(70), AdviceResponse.NONE, List.of(), List.of(onTime, late)));
        act(() -> followUps.accept(key(2), SUPPORT_SECRETARY));
    }

    @Test
    void tellsHowManyDaysLate() {
        FollowUpSummary late = find(2, SUPPORT);
        assertEquals(12, late.daysLate());
        assertTrue(followUps.late(FollowUpService.MOST).contains(late));
        assertEquals(0, find(1, Decision.MUNICIPALITY).daysLate());
    }

    @Test
    void isAskedOfAGroupAndTheMunicipalitysUntilItAccepts() throws Exception {
        assertTrue(followUps.unanswered(SUPPORT, FollowUpService.MOST).stream()
                .anyMatch(row -> row.key().equals(key(1))));
        assertEquals(Optional.of("Adviser"), find(1, Decision.MUNICIPALITY).function());
        act(() -> followUps.accept(key(1), SUPPORT_SECRETARY));
        assertEquals(Acceptance.ACCEPTED, find(1, SUPPORT).acceptance());
        assertTrue(followUps.unanswered(SUPPORT, FollowUpService.MOST).stream()
                .noneMatch(row -> row.key().equals(key(1))));
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
        FollowUp done = followUps.get(key(2));
        assertEquals(FollowUpStatus.DONE, done.status());
        assertEquals(TODAY, done.updates().get(0).date());
        assertTrue(followUps.late(FollowUpService.MOST).stream()
                .noneMatch(f -> f.key().equals(key(2))));
    }

    @Test
    void refusesAnUpdateOfAGroupThatHasNoPartInIt() {
        assertThrows(OwnerOnly.class, () -> report(2, "Nothing seen.", false, RESIDENT));
        assertThrows(OwnerOnly.class, () -> report(1, "Not ours yet.", false, SUPPORTER));
        assertEquals(0, followUps.get(key(2)).updates().size());
    }

    @Test
    void keepsTheDatesThatWereMovedWithTheirReasons() throws Exception {
        LocalDate due = followUps.get(key(2)).due();
        act(() -> followUps.move(key(2), due, TODAY.plusDays(20), "The printer is full.", SUPPORTER));
        FollowUp moved = followUps.get(key(2));
        assertEquals(due, moved.moves().get(0).before());
        assertEquals("The printer is full.", moved.moves().get(0).reason());
        assertEquals(Optional.of(due), find(2, SUPPORT).movedFrom());
    }

    @Test
    void isMovedOnceWhenTwoMoveItAtOnce() throws Exception {
        LocalDate due = followUps.get(key(2)).due();
        List<Future<?>> both = new ArrayList<>();
        for (int days : List.of(20, 30)) {
            Callable<Void> move =
                    () -> act(() -> followUps.move(key(2), due, TODAY.plusDays(days), "Because " + days, COUNCILLOR));
            both.add(threads.submit(move));
        }
        int refused = 0;
        for (Future<?> one : both) {
            try {
                one.get();
            } catch (ExecutionException moved) {
                refused++;
            }
        }
        assertEquals(1, refused);
        assertEquals(1, followUps.get(key(2)).moves().size());
    }

    @ParameterizedTest
    @EnumSource(FollowUpOrder.class)
    void pagesThroughTheBoardInAnyOrderWithoutLosingOrRepeatingAny(FollowUpOrder order) {
        var open = new FollowUpFilter(FollowUpStatus.OPEN, null, null, order);
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
        assertTrue(whole.size() > 1);
    }

    @Test
    void returnsToTheAgendaByItselfOnceItIsThirtyDaysLate() throws Exception {
        DecisionNumber old = publishing.publish(longLate("Thirty days late", 30));
        DecisionNumber young = publishing.publish(longLate("Twenty nine days late", 29));
        timer();
        timer();
        FollowUp returned = followUps.get(new FollowUpKey(old, 1));
        Proposal proposal = proposals.get(returned.returnedAs().orElseThrow());
        assertEquals(Optional.of(RaisedBy.of(RaisedBy.Kind.FOLLOW_UP, returned.key())), proposal.raisedBy());
        assertEquals("Thirty days late", proposal.title());
        assertTrue(proposal.isOpenForSupport());
        assertEquals(1, raisedBy(returned));
        assertEquals(Optional.empty(), followUps.get(new FollowUpKey(young, 1)).returnedAs());
    }

    @Test
    void returnsOnceWhenSeveralNodesLookAtOnce() throws Exception {
        FollowUpKey late = new FollowUpKey(publishing.publish(longLate("Seen by all nodes", 44)), 1);
        List<Future<?>> nodes = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            nodes.add(threads.submit((Callable<Void>) () -> operator.call(() -> {
                returns.settle(late);
                return null;
            })));
        }
        for (Future<?> node : nodes) {
            node.get();
        }
        assertEquals(1, raisedBy(followUps.get(late)));
    }

    @Test
    void doesNotReturnOnceItIsDone() throws Exception {
        FollowUpKey late = new FollowUpKey(publishing.publish(longLate("Done in time to stay away", 50)), 1);
        act(() -> followUps.report(late, new FollowUpReport(UUID.randomUUID(), "Done.", null, true), PUBLISHER));
        timer();
        assertEquals(Optional.empty(), followUps.get(late).returnedAs());
    }

    @Test
    void lapsesWhenItsDecisionIsWithdrawn() throws Exception {
        report(2, "Done before.", true, SUPPORTER);
        publishing.publish(
                withEffects("Not after all", TODAY, null, new DecisionEffects(List.of(), List.of(), number)));
        assertEquals(FollowUpStatus.LAPSED, followUps.get(key(1)).status());
        assertEquals(FollowUpStatus.DONE, followUps.get(key(2)).status());
    }

    @Test
    void tellsOfAPeriodWhatEachGroupPromisedAndWhetherItWasInTime() throws Exception {
        LocalDate day = TODAY.minusDays(12);
        long before = promises(day, Kept.LATE);
        act(() -> followUps.move(key(2), day, TODAY.plusDays(3), "A week more.", SUPPORTER));
        assertEquals(before - 1, promises(day, Kept.LATE));
        assertEquals(0, promises(TODAY.plusDays(3), Kept.LATE), "what lies ahead is no promise broken");
        long kept = promises(TODAY.plusDays(3), Kept.IN_TIME);
        report(2, "Done in time.", true, SUPPORTER);
        assertEquals(kept + 1, promises(TODAY.plusDays(3), Kept.IN_TIME));
    }

    private long promises(LocalDate day, Kept kept) {
        return followUps.findPromises(day, day).stream()
                .filter(new KeptPromise(SUPPORT, kept)::equals)
                .count();
    }

    private static DecisionText longLate(String text, int days) {
        var planned = new PlannedFollowUp(text, Decision.MUNICIPALITY, null, TODAY.minusDays(days));
        return text("About " + text, TODAY.minusDays(70), AdviceResponse.NONE, List.of(), List.of(planned));
    }

    private long raisedBy(FollowUp followUp) {
        return proposals.find(new ProposalFilter(ProposalState.OPEN, null, null), 1000).stream()
                .filter(proposal -> proposal.raisedBy()
                        .filter(RaisedBy.of(RaisedBy.Kind.FOLLOW_UP, followUp.key())::equals)
                        .isPresent())
                .count();
    }

    private void timer() throws Exception {
        operator.call(() -> {
            timer.settleAll();
            return null;
        });
    }

    private FollowUpKey key(int position) {
        return new FollowUpKey(number, position);
    }

    private FollowUpSummary find(int position, GroupKey owner) {
        return followUps.list(new FollowUpFilter(FollowUpStatus.OPEN, owner), null, FollowUpService.MOST).stream()
                .filter(row -> row.key().equals(key(position)))
                .findFirst()
                .orElseThrow();
    }

    private void report(int position, String text, boolean done, Delegate teller) throws Exception {
        var report = new FollowUpReport(UUID.randomUUID(), text, null, done);
        act(() -> followUps.report(key(position), report, teller));
    }

    private Void act(Runnable act) throws Exception {
        return member.call(() -> {
            act.run();
            return null;
        });
    }
}
