package nl.sekswerkplatform.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.decisions.PublishingFixture;
import nl.sekswerkplatform.discussions.MergeService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingItem;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.PlanFixture;
import nl.sekswerkplatform.plans.PlanRefused.PlanStandsAlone;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.seating.SeatingFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What asks for a plan stays alone, goes with its words, and waits for whoever observes what it is about. */
@ArquillianTest
class PlanGuardIT {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final Delegate SUPPORT = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
    private static final Delegate SEX_WORKERS = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));

    @Inject
    private PlanService plans;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private MergeService mergers;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private PublishingFixture publishing;

    @Inject
    private SeatingFixture fixture;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final Map<String, List<ActingMember>> members = new HashMap<>();
    private final String pilot = "it-" + UUID.randomUUID();
    private int proposal;

    @BeforeEach
    void proposeAPlan() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 3));
        }
        asOperator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(pilot, PilotFixture.lower("i-" + pilot, 0, null, null)));
            return null;
        });
        ProposePlan asked = new ProposePlan(pilot, 0, PlanFixture.quiet(), "Because.", 20);
        proposal = asMember.call(() -> plans.propose(resident(), UUID.randomUUID(), asked));
    }

    @AfterEach
    void putBack() throws Exception {
        table.putBack();
    }

    @Test
    void isNotMadeOneWithAnother() throws Exception {
        ActingMember officer = members.get("police").get(0);
        int other = asMember.call(
                () -> proposals.propose(officer, UUID.randomUUID(), ProposalFixture.draft("The bins", 20)));
        UUID offer = UUID.randomUUID();
        act(() -> mergers.offer(resident(), offer, proposal, other, ProposalFixture.draft("Both together", 20)));
        assertThrows(PlanStandsAlone.class, () -> act(() -> mergers.accept(officer, offer)));
        assertEquals(ProposalState.OPEN, proposals.get(proposal).state());
        assertEquals(ProposalState.OPEN, proposals.get(other).state());
    }

    @Test
    void goesWithTheWordsThatTwoGroupsRemove() throws Exception {
        String ref = "proposal/" + proposal;
        act(() -> houseRules.hide(SUPPORT, ref, HidingReason.NAMES_SOMEONE));
        assertTrue(plans.find(proposal).isPresent(), "hidden words may come back");
        UUID hiding = asMember.call(() -> houseRules.findHidden(SEX_WORKERS)).stream()
                .filter(item -> item.ref().equals(ref))
                .map(HidingItem::id)
                .findFirst()
                .orElseThrow();
        act(() -> houseRules.confirm(SEX_WORKERS, hiding));
        assertEquals(Optional.empty(), plans.find(proposal));
        assertEquals(0, rows("select count(*) from proposed_plan_line where proposal_number = " + proposal));
    }

    @Test
    void isCountedBehindWhoObserves() throws Exception {
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        int round = fixture.open(meeting, plans.findText(proposal).orElseThrow());
        for (String group : GroupFixture.FOUNDING) {
            fixture.say(round, members.get(group), Stance.CONSENT);
        }
        whileSomebodyObserves(() -> {
            fixture.end(round);
            return null;
        });
        assertEquals(1, pilots.get(pilot).planEdition());
        assertEquals(2, plans.ofPilot(pilot).size());
    }

    @Test
    void isMovedBehindWhoObserves() throws Exception {
        whileSomebodyObserves(() -> publishing.move(pilot, PilotStatus.RUNNING, PilotStatus.ENDED));
        assertEquals(PilotStatus.ENDED, pilots.get(pilot).status());
    }

    /** As whoever enters a number does it: the indicator is held first, and by the signal that it raises the pilot. */
    private void whileSomebodyObserves(Callable<?> act) throws Exception {
        Future<?> other;
        try (Connection observer = database.getConnection();
                Statement statement = observer.createStatement()) {
            observer.setAutoCommit(false);
            statement.executeQuery("select id from indicator where indicator_key = 'i-" + pilot + "' for update");
            other = threads.submit(act);
            awaitThatItWaits();
            statement.executeQuery("select id from pilot where pilot_key = '" + pilot + "' lock in share mode");
            observer.commit();
        }
        other.get();
    }

    private void awaitThatItWaits() throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE;
        while (rows("select count(*) from information_schema.processlist where id <> connection_id()"
                        + " and info like '%from indicator where%for update'")
                == 0) {
            assertTrue(System.nanoTime() < giveUp, "nobody came");
            Thread.onSpinWait();
        }
    }

    private ActingMember resident() {
        return members.get("residents").get(0);
    }

    private void act(Runnable act) throws Exception {
        asMember.call((Callable<Void>) () -> {
            act.run();
            return null;
        });
    }

    private int rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }
}
