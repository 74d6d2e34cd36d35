package nl.sekswerkplatform.signals;

import static nl.sekswerkplatform.observations.ObservationFixture.SUPPORT;
import static nl.sekswerkplatform.observations.ObservationFixture.corrected;
import static nl.sekswerkplatform.observations.ObservationFixture.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.decisions.PublishingFixture;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.observations.Measurement;
import nl.sekswerkplatform.observations.ObservationFixture;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.pilots.PlanFixture;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.proposals.StandingProposalService;
import nl.sekswerkplatform.signals.SignalRefused.SignalUnknown;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SignalsIT {
    private static final int A_MEETING = 1_000_077;

    @Inject
    private SignalService signals;

    @Inject
    private ObservationService observations;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private StandingProposalService standing;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember member;

    @Inject
    private AsOperator operator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String key = "it-" + UUID.randomUUID();

    /** Ten complaints are too many. */
    @BeforeEach
    void runAPilot() throws Exception {
        groups.seatAndAdmit();
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(key, PilotFixture.lower(key, 5, 10, null)));
            return null;
        });
    }

    @Test
    void isRaisedOnceAndProposesItself() throws Exception {
        observe(measured("2024-Q1", 8));
        assertEquals(List.of(), signals.ofPilot(key));
        observe(measured("2024-Q2", 11));
        observe(measured("2024-Q3", 12));
        Signal signal = only();
        assertEquals(SignalReason.THRESHOLD, signal.reason());
        assertEquals("2024-Q2", signal.since().value());
        Proposal proposal = raisedBy(signal);
        assertEquals(Optional.of(RaisedBy.of(RaisedBy.Kind.SIGNAL, signal.number())), proposal.raisedBy());
        assertEquals("Complaints about " + key, proposal.title());
        assertEquals(key, proposal.pilotKey());
        assertEquals(Set.of(signal.number()), proposal.signals());
        assertEquals(1, leaves(signal));
    }

    @Test
    void isRaisedAfterThreeWorsePeriods() throws Exception {
        observe(measured("2024-Q1", 5));
        observe(measured("2024-Q2", 6));
        observe(measured("2024-Q3", 7));
        assertEquals(List.of(), signals.ofPilot(key));
        observe(measured("2024-Q4", 8));
        observe(measured("2025-Q1", 9));
        assertEquals(SignalReason.WORSENING, only().reason());
    }

    /** Neither raised nor ended by what nobody can read. */
    @Test
    void isNotTouchedByAHiddenNumber() throws Exception {
        observe(measured("2024-Q1", 11));
        int raised = only().number();
        observe(measured("2024-Q2", 3));
        assertEquals(SignalState.RAISED, only().state());
        observe(measured("2024-Q3", 12));
        assertEquals(raised, only().number());
    }

    @Test
    void goesWhenANewerOrCorrectedNumberSaysOtherwise() throws Exception {
        observe(measured("2024-Q1", 11));
        observe(corrected("2024-Q1", 9, "Two were counted twice."));
        assertEquals(SignalState.GONE, only().state());
        assertEquals(2, leaves(only()));
        observe(measured("2024-Q2", 12));
        assertEquals(
                List.of(SignalState.RAISED, SignalState.GONE),
                signals.ofPilot(key).stream().map(Signal::state).toList());
    }

    @Test
    void isAnsweredWhenItGetsTimeAndNotRaisedAgainForTheSame() throws Exception {
        observe(measured("2024-Q1", 11));
        int proposal = raisedBy(only()).number();
        member.call(() -> standing.stand(A_MEETING));
        operator.call(() -> {
            standing.choose(List.of(proposal), A_MEETING);
            return null;
        });
        member.call(() -> {
            standing.place(List.of(proposal), A_MEETING);
            return null;
        });
        assertEquals(SignalState.ANSWERED, only().state());
        observe(measured("2024-Q2", 13));
        assertEquals(SignalState.ANSWERED, only().state());
        observe(measured("2024-Q3", 8));
        observe(measured("2024-Q4", 14));
        assertEquals(2, signals.ofPilot(key).size());
    }

    @Test
    void asksNothingAboutWhatWasBeforeThePlatform() throws Exception {
        operator.call(() -> {
            observations.recordEarlier(
                    List.of(ObservationFixture.earlier(key + "-1", key, "2023-Q4", 40)), trying -> {});
            return null;
        });
        assertEquals(List.of(), signals.ofPilot(key));
    }

    @Test
    void asksNothingOfAPilotThatIsOnlyPrepared() throws Exception {
        String other = "it-" + UUID.randomUUID();
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.pilot(other, 36, PilotFixture.lower(other, 5, 10, null)));
            return null;
        });
        member.call(() -> {
            observations.observe(SUPPORT, UUID.randomUUID(), other, measured("2024-Q1", 40));
            return null;
        });
        assertEquals(List.of(), signals.ofPilot(other));
    }

    @Test
    void looksAtWhatWasMeasuredWhenAPilotStarts() throws Exception {
        String other = "it-" + UUID.randomUUID();
        operator.call(() -> {
            pilots.recordEarlier(PilotFixture.pilot(other, 36, PilotFixture.lower(other, 5, 10, null)));
            return pilots.agree(
                    other, PlanFixture.plan("earlier", "Quiet.", PlanFixture.counted(other, "Noise", 10)), 0);
        });
        member.call(() -> {
            observations.observe(SUPPORT, UUID.randomUUID(), other, measured("2024-Q1", 40));
            return null;
        });
        assertEquals(List.of(), signals.ofPilot(other));
        publishing.move(other, PilotStatus.PREPARING, PilotStatus.RUNNING);
        assertEquals(
                List.of(SignalState.RAISED),
                signals.ofPilot(other).stream().map(Signal::state).toList());
    }

    @Test
    void goesWhenItsPilotEndsAndStaysWhileItIsPaused() throws Exception {
        observe(measured("2024-Q1", 11));
        publishing.move(key, PilotStatus.RUNNING, PilotStatus.PAUSED);
        assertEquals(SignalState.RAISED, only().state());
        publishing.move(key, PilotStatus.PAUSED, PilotStatus.ENDED);
        assertEquals(SignalState.GONE, only().state());
        assertEquals(2, leaves(only()));
    }

    @Test
    void followsTheThresholdThatTheTableAgreesTo() throws Exception {
        observe(measured("2024-Q1", 11));
        agree(0, PlanFixture.counted(key, "Complaints", 50));
        assertEquals(SignalState.GONE, only().state());
        agree(1, PlanFixture.counted(key, "Complaints", 10));
        assertEquals(SignalState.RAISED, signals.ofPilot(key).get(0).state());
        agree(2, PlanFixture.told(null, "What do neighbours tell?"));
        assertEquals(
                List.of(SignalState.GONE, SignalState.GONE),
                signals.ofPilot(key).stream().map(Signal::state).toList(),
                "what is watched no longer asks for nothing");
    }

    private void agree(int seen, PlannedIndicator only) throws Exception {
        Plan next = PlanFixture.plan("earlier", "People report earlier.", only).named("n-" + key);
        assertTrue(operator.call(() -> pilots.agree(key, next, seen)).isPresent());
    }

    @Test
    void canBeTakenUpByAMember() throws Exception {
        observe(measured("2024-Q1", 11));
        int signal = only().number();
        var author = ProposalFixture.member("residents", 1);
        int made = member.call(() -> proposals.propose(author, UUID.randomUUID(), draft(signal)));
        assertEquals(
                List.of(raisedBy(only()).number(), made),
                proposals.findTakingUpSignals(List.of(signal)).get(signal).stream()
                        .map(Proposal::number)
                        .toList());
        assertThrows(
                SignalUnknown.class,
                () -> member.call(() -> proposals.propose(author, UUID.randomUUID(), draft(999_999))));
    }

    private static ProposalDraft draft(int signal) {
        return new ProposalDraft("Too many", "Why?", Purpose.DISCUSS, 10, null, Set.of(), Set.of(signal));
    }

    private Signal only() {
        List<Signal> all = signals.ofPilot(key);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private Proposal raisedBy(Signal signal) {
        return proposals
                .findTakingUpSignals(List.of(signal.number()))
                .get(signal.number())
                .get(0);
    }

    private void observe(Measurement measured) throws Exception {
        member.call(() -> {
            observations.observe(SUPPORT, UUID.randomUUID(), key, measured);
            return null;
        });
    }

    private int leaves(Signal signal) throws SQLException {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select count(*) from log_entry where ref = ?")) {
            question.setString(1, "signal/" + signal.number());
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
