package nl.sekswerkplatform.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.groups.GroupFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a receipt tells of its thread: the shorter, the less it ties. */
@ArquillianTest
class InputsOfThreadIT {
    @Inject
    private InputsOfThread inputs;

    @Inject
    private PilotThreadService threads;

    @Inject
    private LongThreadFixture made;

    @Inject
    private MergedFixture merged;

    @Inject
    private GroupFixture groups;

    @Inject
    private Clock clock;

    private LocalDate mayStillCome;
    private ThreadGraph done;
    private int decided;

    @BeforeEach
    void somethingWasDecidedAndDone() throws Exception {
        groups.seatAndAdmit();
        String pilot = "it-" + UUID.randomUUID();
        made.make(pilot, 1, 1, 1);
        done = threads.find(pilot);
        decided = number(ThreadLevel.PROPOSAL);
        mayStillCome = LocalDate.now(clock).plusMonths(6);
    }

    @Test
    void endsWithWhatItsProposalLivesOnIn() throws Exception {
        int input = merged.input();
        int first = merged.proposal(Set.of(input));
        assertEquals(mayStillCome, inputs.knownUntil(input));
        merged.merge(first, decided);
        LocalDate end = inputs.knownUntil(number(ThreadLevel.INPUT));
        assertTrue(end.isBefore(LocalDate.now(clock)), "all of that is done");
        assertEquals(end, inputs.knownUntil(input));
    }

    @Test
    void goesOnAsLongAsOneOfThoseItLivesOnInDoes() throws Exception {
        int input = merged.input();
        int first = merged.proposal(Set.of(input));
        int second = merged.proposal(Set.of(input));
        int third = merged.proposal(Set.of());
        merged.merge(first, third);
        merged.merge(second, decided);
        assertEquals(mayStillCome, inputs.knownUntil(input));
        merged.merge(third, decided);
        assertEquals(inputs.knownUntil(number(ThreadLevel.INPUT)), inputs.knownUntil(input));
    }

    @Test
    void endsAtOnceWhenNothingTookItUp() throws Exception {
        assertEquals(LocalDate.now(clock), inputs.knownUntil(merged.input()));
    }

    /** The originals of these have the shorter time as well. */
    @Test
    void ledToADecisionAlsoByWhatLivesOnInTheProposalThatItIsAbout() throws Exception {
        int input = merged.input();
        int first = merged.proposal(Set.of(input));
        int second = merged.proposal(Set.of());
        merged.merge(first, second);
        merged.merge(second, decided);
        String[] item = done.of(ThreadLevel.ITEM).get(0).address().split("/|#item-");
        MinutesReference spoken = new MinutesReference(Integer.parseInt(item[2]), Integer.parseInt(item[4]));
        assertEquals(LongThreadFixture.INPUTS + 1, inputs.ledTo(spoken).size());
        assertTrue(inputs.ledTo(spoken).contains(input));
    }

    /** Of the first of these. */
    private int number(ThreadLevel level) {
        return Integer.parseInt(done.of(level).get(0).address().split("/")[2]);
    }
}
