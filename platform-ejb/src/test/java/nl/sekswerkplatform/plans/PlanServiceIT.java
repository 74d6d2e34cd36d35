package nl.sekswerkplatform.plans;

import static nl.sekswerkplatform.pilots.PlanFixture.counted;
import static nl.sekswerkplatform.pilots.PlanFixture.plan;
import static nl.sekswerkplatform.pilots.PlanFixture.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.observations.Measurement;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.IndicatorDropped;
import nl.sekswerkplatform.pilots.PilotRefused.PlanChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.PlanFixture;
import nl.sekswerkplatform.plans.PlanRefused.PlanRoundAsksOneThing;
import nl.sekswerkplatform.plans.PlanRefused.PlanTitleStays;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.seating.SeatingFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.transparency.LogService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table agrees by what a pilot is judged, by a round that it adopted and in no other way. */
@ArquillianTest
class PlanServiceIT {
    @Inject
    private PlanService plans;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private ObservationService observations;

    @Inject
    private RoundService rounds;

    @Inject
    private SeatingFixture fixture;

    @Inject
    private AdviceFixture table;

    @Inject
    private LogService log;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    private final Map<String, List<ActingMember>> members = new HashMap<>();
    private final String pilot = "it-" + UUID.randomUUID();

    @BeforeEach
    void setTheTable() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            members.put(group, table.admit(group, 3));
        }
        asOperator.call(() -> {
            pilots.recordEarlier(PilotFixture.running(pilot, PilotFixture.lower("i-" + pilot, 0, null, null)));
            return null;
        });
    }

    @AfterEach
    void putBack() throws Exception {
        table.putBack();
    }

    @Test
    void agreesWhenTheTableAdoptsIt() throws Exception {
        int leaves = log.findAbout("pilot/" + pilot).size();
        int proposal = proposed("police", 0, PlanFixture.quiet());
        int round = asked(proposal);
        everyone(round, Stance.CONSENT);
        assertFalse(pilots.get(pilot).isPlanAgreed(), "not before it is counted");
        fixture.end(round);

        assertEquals(Outcome.ADOPTED, rounds.get(round).result().outcome());
        Pilot now = pilots.get(pilot);
        assertEquals(1, now.planEdition());
        assertEquals("The street stays quiet.", now.criteria().get(0).text());
        assertEquals("i-" + pilot, now.droppedIndicators().get(0).key());
        assertEquals(leaves + 1, log.findAbout("pilot/" + pilot).size(), "one leaf");
        List<PlanEdition> editions = plans.ofPilot(pilot);
        assertEquals(Optional.of(round), editions.get(0).round());
        assertEquals(Optional.of(proposal), editions.get(0).proposal());
        assertEquals(0, editions.get(1).edition(), "how it was before stays readable");
        assertTrue(editions.get(1).agreedOn().isEmpty());
        assertTrue(editions.get(1).plan().find("i-" + pilot).isPresent());
    }

    @Test
    void changesNothingUnlessTheTableAdoptsItWithoutReservation() throws Exception {
        for (Stance of : List.of(Stance.RESERVATION, Stance.OBJECTION)) {
            int round = asked(proposed("residents", 0, PlanFixture.quiet()));
            everyone(round, Stance.CONSENT);
            fixture.say(round, members.get("sex-workers"), of);
            fixture.end(round);
            assertTrue(rounds.get(round).isClosed());
            assertFalse(pilots.get(pilot).isPlanAgreed(), "with " + of);
            assertEquals(List.of(), plans.ofPilot(pilot));
        }
    }

    @Test
    void changesWhatWasAgreedByANewRoundOnly() throws Exception {
        adopt(proposed("support", 0, PlanFixture.quiet()));
        Plan agreed = pilots.get(pilot).plan();
        var criterion = agreed.criteria().get(0);
        Plan next = plan(
                criterion.key(),
                "The street is quiet at night.",
                counted(criterion.indicators().get(0).key(), "Complaints about noise", 8),
                told(null, "What do neighbours tell?"));
        adopt(proposed("municipality", 1, next));
        List<PlanEdition> editions = plans.ofPilot(pilot);
        assertEquals(3, editions.size());
        assertEquals(2, pilots.get(pilot).planEdition());
        List<PlanChange> changes =
                PlanChange.between(editions.get(1).plan(), editions.get(0).plan());
        assertEquals("The street stays quiet.", changes.get(0).criterionBefore());
        assertEquals(3, changes.size());
    }

    @Test
    void keepsWhatWasSeenOfAnIndicatorThatIsWatchedNoLonger() throws Exception {
        Delegate support = new Delegate(new GroupKey("support"), java.util.Set.of());
        var seen = new Measurement(new Period("2024"), BigDecimal.TEN, null, null, null, null);
        observe(support, seen);
        adopt(proposed("residents", 0, PlanFixture.quiet()));
        var shown = observations.editionsOf("i-" + pilot).get(0);
        assertEquals(0, BigDecimal.TEN.compareTo(shown.value().orElseThrow()));
        assertThrows(IndicatorDropped.class, () -> observe(support, seen));
    }

    @Test
    void asksTheTableOneThingInItsOwnWords() throws Exception {
        int proposal = proposed("residents", 0, PlanFixture.quiet());
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        String text = plans.findText(proposal).orElseThrow();
        assertThrows(PlanRoundAsksOneThing.class, () -> fixture.open(meeting, "The bins are emptied on Monday."));
        assertThrows(PlanRoundAsksOneThing.class, () -> fixture.open(meeting, text, "Or not."));
        fixture.open(meeting, text);
    }

    @Test
    void isWrittenAboutThePlanThatHolds() throws Exception {
        int late = proposed("residents", 0, PlanFixture.quiet());
        int open = asked(proposed("police", 0, plan(null, "Other.", told(null, "Stories"))));
        adopt(proposed("support", 0, PlanFixture.quiet()));
        assertThrows(PlanChangedMeanwhile.class, () -> proposed("residents", 0, PlanFixture.quiet()));
        int meeting = table.plannedMeeting();
        table.bring(meeting, late);
        String text = plans.findText(late).orElseThrow();
        assertThrows(PlanChangedMeanwhile.class, () -> fixture.open(meeting, text));
        everyone(open, Stance.CONSENT);
        fixture.end(open);
        assertTrue(rounds.get(open).isClosed(), "a round is counted whatever became of the pilot");
        assertEquals(1, pilots.get(pilot).planEdition());
        int hindered = rounds.get(open).subject().proposal();
        assertEquals(Optional.of(open), plans.find(hindered).orElseThrow().hinderedIn());
    }

    @Test
    void isProposedByAnyMemberUnderTheNameThatProposalsGiveHer() throws Exception {
        for (String group : GroupFixture.FOUNDING) {
            Proposal made = proposals.get(proposed(group, 0, PlanFixture.quiet()));
            assertEquals(new GroupKey(group), made.group());
            assertEquals(pilot, made.pilotKey());
        }
        UUID form = UUID.randomUUID();
        ProposePlan asked = new ProposePlan(pilot, 0, PlanFixture.quiet(), "Because.", 20);
        ActingMember resident = members.get("residents").get(0);
        asMember.call(() -> plans.propose(resident, form, asked));
        assertThrows(AlreadyProposed.class, () -> asMember.call(() -> plans.propose(resident, form, asked)));
        assertThrows(EJBAccessException.class, () -> plans.propose(resident, UUID.randomUUID(), asked));
    }

    @Test
    void letsNobodyCallItSomethingElse() throws Exception {
        int proposal = proposed("residents", 0, PlanFixture.quiet());
        SeenProposal read = new SeenProposal(proposal, proposals.get(proposal).version());
        assertThrows(
                PlanTitleStays.class,
                () -> asMember.call(() -> {
                    proposals.edit(members.get("residents").get(0), read, ProposalFixture.draft("The bins", 10));
                    return null;
                }));
    }

    private void observe(Delegate by, Measurement seen) throws Exception {
        asMember.call(() -> {
            observations.observe(by, UUID.randomUUID(), "i-" + pilot, seen);
            return null;
        });
    }

    private int proposed(String group, int seen, Plan plan) throws Exception {
        ActingMember by = members.get(group).get(0);
        ProposePlan asked = new ProposePlan(pilot, seen, plan, "Because.", 20);
        return asMember.call(() -> plans.propose(by, UUID.randomUUID(), asked));
    }

    private int asked(int proposal) throws Exception {
        int meeting = table.plannedMeeting();
        table.bring(meeting, proposal);
        return fixture.open(meeting, plans.findText(proposal).orElseThrow());
    }

    private void adopt(int proposal) throws Exception {
        int round = asked(proposal);
        everyone(round, Stance.CONSENT);
        fixture.end(round);
        assertEquals(Outcome.ADOPTED, rounds.get(round).result().outcome());
    }

    private void everyone(int round, Stance stance) throws Exception {
        for (String group : GroupFixture.FOUNDING) {
            fixture.say(round, members.get(group), stance);
        }
    }
}
