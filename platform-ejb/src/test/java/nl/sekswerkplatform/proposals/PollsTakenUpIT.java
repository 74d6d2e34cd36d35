package nl.sekswerkplatform.proposals;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.NOTICE;
import static nl.sekswerkplatform.publicpolls.PublicPollFixture.OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalRefused.TooManyPollsTakenUp;
import nl.sekswerkplatform.publicpolls.PublicPollFixture;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollNotCounted;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PollsTakenUpIT {
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 6);

    @Inject
    private ProposalService proposals;

    @Inject
    private PublicPollService polls;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember author = member("residents", 1);

    @BeforeEach
    void theTableSits() throws Exception {
        clock.moveTo(TODAY);
        groups.seatAndAdmit();
        PublicPollFixture.clear(database);
    }

    @AfterEach
    void asBefore() throws Exception {
        PublicPollFixture.clear(database);
        clock.putBack();
    }

    @Test
    void leadsBothWaysAndFollowsWhatTheAuthorChanges() throws Exception {
        int first = counted();
        int second = counted();
        int number = asMember.call(() -> proposals.propose(author, UUID.randomUUID(), about(Set.of(first))));
        assertEquals(List.of(number), takingUp(first));
        assertEquals(numbers(first), proposals.get(number).polls());
        SeenProposal seen = new SeenProposal(number, proposals.get(number).version());
        asMember.call(() -> {
            proposals.edit(author, seen, about(Set.of(second)));
            return null;
        });
        assertEquals(List.of(), takingUp(first));
        assertEquals(List.of(number), takingUp(second));
        assertEquals(
                numbers(second), proposals.listComplete(number + 1, 1).get(0).polls());
    }

    @Test
    void takesUpOnlyWhatWasCounted() throws Exception {
        int open = ask();
        assertThrows(PollNotCounted.class, () -> propose(open));
        assertThrows(PollNotCounted.class, () -> propose(999_999));
        assertThrows(
                TooManyPollsTakenUp.class,
                () -> about(IntStream.rangeClosed(1, 21).boxed().collect(Collectors.toSet())));
    }

    private int propose(int poll) throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), about(Set.of(poll))));
    }

    private List<Integer> takingUp(int poll) {
        return proposals.findTakingUpPoll(poll).stream().map(Proposal::number).toList();
    }

    private static SortedSet<Integer> numbers(int only) {
        return new TreeSet<>(Set.of(only));
    }

    private static ProposalDraft about(Set<Integer> polls) {
        return new ProposalDraft(
                "What the poll says", "What now?", Purpose.DISCUSS, 10, null, Set.of(), Set.of(), polls);
    }

    private int counted() throws Exception {
        int number = ask();
        clock.moveTo(TODAY.plusDays(NOTICE + OPEN));
        polls.settle(number);
        clock.moveTo(TODAY);
        return number;
    }

    private int ask() throws Exception {
        return asMember.call(() -> polls.ask(PublicPollFixture.poll(TODAY, false, "police"), author.delegate()));
    }
}
