package nl.sekswerkplatform.thread;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.NOTICE;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.AdviceFixture;
import nl.sekswerkplatform.evaluations.EvaluationFixture;
import nl.sekswerkplatform.evaluations.EvaluationKind;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.publicpolls.PublicPollFixture;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leads to a proposal beside what somebody said: a poll, a look back, and another proposal that lives on in it. */
@ArquillianTest
class ThreadOriginsIT {
    private static final Delegate SCREENER = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));

    @Inject
    private ThreadService threads;

    @Inject
    private PilotThreadService pilotThreads;

    @Inject
    private ProposalService proposals;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private PublicPollService polls;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private EvaluationFixture looking;

    @Inject
    private LongThreadFixture made;

    @Inject
    private MergedFixture merged;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private AdviceFixture table;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Inject
    private Clock now;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember author = member("residents", 1);

    @BeforeEach
    void theTableSits() throws Exception {
        table.seatFive();
        for (String group : GroupFixture.FOUNDING) {
            table.admit(group, 4);
        }
        PublicPollFixture.clear(database);
    }

    @AfterEach
    void asBefore() throws Exception {
        PublicPollFixture.clear(database);
        clock.putBack();
        table.putBack();
    }

    @Test
    void leadsFromAPollToTheProposalThatTakesItUpAndBack() throws Exception {
        int poll = counted();
        Proposal proposal =
                proposals.get(asMember.call(() -> proposals.propose(author, UUID.randomUUID(), about(poll))));
        String asked = "/polls/" + poll;
        ThreadGraph back = threads.ofProposal(proposal);
        ThreadGraph on = threads.ofPoll(polls.get(poll), proposals.findTakingUpPoll(poll));
        for (ThreadGraph thread : List.of(back, on)) {
            assertLinked(thread, asked, "/proposals/" + proposal.number());
            assertEquals(List.of("POLL", "PROPOSAL"), kinds(thread));
        }
        assertEquals(List.of("/proposals/" + proposal.number()), here(back));
        assertEquals(List.of(asked), here(on));
        assertEquals(polls.get(poll).title(), back.of(ThreadLevel.POLL).get(0).title());
    }

    @Test
    void namesAPollWhoseWordsAreHiddenByItsNumber() throws Exception {
        int poll = counted();
        int proposal = asMember.call(() -> proposals.propose(author, UUID.randomUUID(), about(poll)));
        asMember.call(() -> {
            houseRules.hide(SCREENER, "poll/" + poll, HidingReason.NAMES_SOMEONE);
            return null;
        });
        ThreadStep step =
                threads.ofProposal(proposals.get(proposal)).of(ThreadLevel.POLL).get(0);
        assertEquals(String.valueOf(poll), step.title());
    }

    @Test
    void leadsFromAnEvaluationToTheProposalByWhichItComesBeforeTheTableAndBack() throws Exception {
        String pilot = looking.runningPilot();
        int number = looking.open(pilot, EvaluationKind.INTERIM);
        EvaluationReading opened = evaluations.get(number);
        String evaluation = "/evaluations/" + number;
        ThreadGraph on = threads.ofEvaluation(opened);
        assertEquals(List.of(evaluation), here(on));
        for (ThreadGraph thread :
                List.of(on, threads.ofProposal(proposals.get(opened.proposal())), pilotThreads.find(pilot))) {
            assertLinked(thread, evaluation, "/proposals/" + opened.proposal());
            assertTrue(kinds(thread).containsAll(List.of("EVALUATION", "PROPOSAL", "PILOT")));
        }
    }

    @Test
    void goesOnThroughProposalsThatLiveOnInAnother() throws Exception {
        String pilot = "it-" + UUID.randomUUID();
        made.make(pilot, 1, 1, 1);
        ThreadGraph before = pilotThreads.find(pilot);
        String taken = before.of(ThreadLevel.PROPOSAL).get(0).address();
        String decision = before.of(ThreadLevel.DECISION).get(0).address();
        int decided = Integer.parseInt(taken.split("/")[2]);
        int input = merged.input();
        int first = merged.proposal(Set.of(input));
        int second = merged.proposal(Set.of());
        merged.merge(first, second);
        merged.merge(second, decided);
        for (ThreadGraph thread : List.of(
                threads.ofInput(inputs.get(input)),
                threads.ofProposal(proposals.get(first)),
                threads.ofProposal(proposals.get(decided)),
                pilotThreads.find(pilot))) {
            assertLinked(thread, "/inputs/" + input, "/proposals/" + first);
            assertLinked(thread, "/proposals/" + first, "/proposals/" + second);
            assertLinked(thread, "/proposals/" + second, taken);
            assertTrue(kinds(thread).contains("DECISION"), decision);
            assertEquals(1, here(thread).size());
        }
    }

    private static ProposalDraft about(int poll) {
        return new ProposalDraft(
                "What the poll says", "What now?", Purpose.DISCUSS, 10, null, Set.of(), Set.of(), Set.of(poll));
    }

    private int counted() throws Exception {
        LocalDate today = LocalDate.now(now);
        int number = asMember.call(() -> polls.ask(PublicPollFixture.poll(today, false, "police"), author.delegate()));
        clock.moveTo(today.plusDays(NOTICE + OPEN));
        polls.settle(number);
        clock.putBack();
        return number;
    }

    private static void assertLinked(ThreadGraph thread, String from, String to) {
        assertTrue(
                thread.links().contains(new ThreadLink(from, to)), () -> from + " to " + to + " in " + thread.links());
    }

    private static List<String> kinds(ThreadGraph thread) {
        return thread.steps().stream().map(ThreadStep::kind).toList();
    }

    private static List<String> here(ThreadGraph thread) {
        return thread.steps().stream()
                .filter(ThreadStep::here)
                .map(ThreadStep::address)
                .toList();
    }
}
