package nl.sekswerkplatform.proposals;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed;
import nl.sekswerkplatform.proposals.BallotRefused.ObserversHaveNoMinutes;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadySupported;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class BallotServiceIT {
    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final int meeting = ThreadLocalRandom.current().nextInt(2_000_000, 1_000_000_000);
    private final ActingMember author = member("residents", meeting);
    private final ActingMember supporter = member("sex-workers", meeting);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void keepsOneBallotForOneMemberWhoSavesManyTimesAtOnce() throws Exception {
        List<SeenProposal> open = List.of(propose(), propose(), propose());
        List<Future<Void>> saving = IntStream.range(0, 8)
                .mapToObj(each -> executor.submit(() -> save(supporter, List.of(open.get(each % 3)))))
                .toList();
        for (Future<Void> saved : saving) {
            saved.get();
        }
        assertEquals(
                1,
                rows("select id from ballot where meeting_number = " + meeting).size());
        assertEquals(1, ballots(supporter).size());
    }

    @Test
    void replacesTheBallotAndTakesItAwayWhenNothingIsSupported() throws Exception {
        SeenProposal first = propose();
        SeenProposal second = propose();
        save(supporter, List.of(first));
        save(supporter, List.of(second));
        assertEquals(Set.of(second.number()), ballots(supporter));
        save(supporter, List.of());
        assertEquals(List.of(), rows("select id from ballot where meeting_number = " + meeting));
    }

    @Test
    void cannotBeTiedToTheMemberNorToHerBallotOfAnotherMeeting() throws Exception {
        SeenProposal proposal = propose();
        save(supporter, List.of(proposal));
        asMember.call(run(() -> ballots.save(supporter, meeting + 1, List.of(proposal))));
        List<String> kept = rows("select id, hex(nullifier) from ballot where meeting_number in (" + meeting + ","
                + (meeting + 1) + ")");
        assertEquals(2, kept.size());
        assertNotEquals(nullifierOf(kept.get(0)), nullifierOf(kept.get(1)));
    }

    @Test
    void leavesNoAccountInAnyTable() throws Exception {
        save(author, List.of(propose()));
        UUID account = author.id().value();
        String bytes = HexFormat.of()
                .formatHex(ByteBuffer.allocate(16)
                        .putLong(account.getMostSignificantBits())
                        .putLong(account.getLeastSignificantBits())
                        .array());
        for (String table :
                List.of("proposal", "proposal_input", "ballot_box", "ballot", "ballot_support", "kept_ballot")) {
            for (String row : rows("select * from " + table)) {
                assertFalse(row.contains(account.toString()), table);
                assertFalse(row.contains(bytes), table);
            }
        }
    }

    @Test
    void isNotForObserversWhoMayPropose() throws Exception {
        groups.foundObserver("observers");
        ActingMember observer = member("observers", 1);
        int number = asMember.call(() -> proposals.propose(observer, UUID.randomUUID(), draft("By observers", 20)));
        assertThrows(ObserversHaveNoMinutes.class, () -> save(observer, List.of(seen(number))));
    }

    @Test
    void takesNoSupportForATextThatWasChangedAfterItWasRead() throws Exception {
        SeenProposal read = propose();
        asMember.call(run(() -> proposals.edit(author, read, draft("Something else", 20))));
        assertThrows(ProposalChanged.class, () -> save(supporter, List.of(read)));
        assertEquals(Set.of(), ballots(supporter));
    }

    @Test
    void lastsThroughManyWhoSupportWhileTheAuthorEdits() throws Exception {
        SeenProposal read = propose();
        Future<Void> supporting = executor.submit(() -> save(supporter, List.of(read)));
        Future<Void> editing =
                executor.submit(() -> asMember.call(run(() -> proposals.edit(author, read, draft("Edited", 20)))));
        int refused = (refused(supporting) ? 1 : 0) + (refused(editing) ? 1 : 0);
        assertEquals(1, refused, "either the text changed, or it is supported");
    }

    @Test
    void standsFirmOnceTheBoxIsClosed() throws Exception {
        SeenProposal proposal = propose();
        save(supporter, List.of(proposal));
        assertTrue(asMember.call(() -> ballots.supportsAny(meeting, List.of(proposal.number()))));
        close();
        assertThrows(BallotsClosed.class, () -> save(supporter, List.of()));
        assertThrows(BallotsClosed.class, this::close);
        var closed = asOperator.call(() -> ballots.findClosed(meeting));
        assertEquals(List.of(Set.of(proposal.number())), closed.get(supporter.group()));
        assertTrue(asOperator.call(() -> ballots.findUncounted()).contains(meeting));
        clear();
    }

    @Test
    void goesWhenItIsCountedButForACopyThatOnlyItsMemberOpens() throws Exception {
        SeenProposal proposal = propose();
        save(supporter, List.of(proposal));
        String nullifier = rows("select nullifier from ballot where meeting_number = " + meeting)
                .get(0);
        close();
        assertTrue(clear());
        assertFalse(clear(), "it was done before");
        assertEquals(List.of(), rows("select id from ballot where meeting_number = " + meeting));
        assertEquals(
                List.of(),
                rows("select proposal_number from ballot_support where proposal_number = " + proposal.number()));
        List<String> kept = rows("select * from kept_ballot where meeting_number = " + meeting);
        assertEquals(1, kept.size());
        assertFalse(kept.get(0).contains(nullifier), "under another nullifier");
        assertEquals(Set.of(proposal.number()), asMember.call(() -> ballots.findRenewable(supporter, meeting + 1)));
        assertEquals(Set.of(), asMember.call(() -> ballots.findRenewable(author, meeting + 1)));
    }

    @Test
    void leavesItsProposalAsItWasReadWhenItIsCountedUnlessItWasTheAuthorsOwnAlone() throws Exception {
        SeenProposal own = propose();
        SeenProposal shared = propose();
        save(author, List.of(own, shared));
        save(supporter, List.of(shared));
        close();
        clear();
        assertThrows(
                AlreadySupported.class, () -> asMember.call(run(() -> proposals.withdraw(author, shared.number()))));
        assertDoesNotThrow(() -> asMember.call(run(() -> proposals.edit(author, own, draft("Changed", 20)))));
    }

    @Test
    void tellsInItsMarkNotHowManyThereWere() throws Exception {
        SeenProposal one = propose();
        SeenProposal two = propose();
        save(author, List.of(two));
        save(supporter, List.of(one, two));
        String alone = rows("select nullifier from ballot where meeting_number = " + meeting + " and group_key = '"
                        + supporter.group() + "'")
                .get(0);
        close();
        clear();
        List<String> marks = rows("select mark from counted_support where meeting_number = " + meeting);
        assertEquals(2, Set.copyOf(marks).size());
        assertFalse(marks.contains(alone));
    }

    @Test
    void goesTooWhenTheMeetingWentByWithoutAnAgenda() throws Exception {
        SeenProposal proposal = propose();
        save(supporter, List.of(proposal));
        assertTrue(asOperator.call(() -> ballots.findWaiting()).contains(meeting));
        asOperator.call(run(() -> ballots.abandon(meeting)));
        assertEquals(List.of(), rows("select id from ballot where meeting_number = " + meeting));
        assertThrows(BallotsClosed.class, () -> save(supporter, List.of(proposal)));
        assertEquals(Set.of(proposal.number()), asMember.call(() -> ballots.findRenewable(supporter, meeting + 1)));
    }

    private Void close() throws Exception {
        return asMember.call(run(() -> ballots.close(meeting)));
    }

    private boolean clear() throws Exception {
        return asOperator.call(() -> ballots.clear(meeting));
    }

    @Test
    void isRenewedWithWhatIsStillOpen() throws Exception {
        SeenProposal stays = propose();
        SeenProposal goes = propose();
        save(author, List.of(stays, goes));
        asMember.call(run(() -> proposals.withdraw(author, goes.number())));
        assertEquals(Set.of(stays.number()), asMember.call(() -> ballots.findRenewable(author, meeting + 5)));
        assertEquals(Set.of(), asMember.call(() -> ballots.findRenewable(supporter, meeting + 5)));
    }

    private static boolean refused(Future<Void> act) throws InterruptedException {
        try {
            act.get();
            return false;
        } catch (java.util.concurrent.ExecutionException refusal) {
            return true;
        }
    }

    private SeenProposal propose() throws Exception {
        return seen(asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft("A proposal", 20))));
    }

    private SeenProposal seen(int number) {
        return new SeenProposal(number, proposals.get(number).version());
    }

    private Void save(ActingMember by, List<SeenProposal> supported) throws Exception {
        return asMember.call(run(() -> ballots.save(by, meeting, supported)));
    }

    private Set<Integer> ballots(ActingMember by) throws Exception {
        return asMember.call(() -> ballots.find(by, meeting));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static String nullifierOf(String row) {
        return row.substring(row.indexOf('|') + 1);
    }

    private List<String> rows(String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    Object value = result.getObject(column);
                    row.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                            .append(column < result.getMetaData().getColumnCount() ? "|" : "");
                }
                rows.add(row.toString().toLowerCase(Locale.ROOT));
            }
        }
        return rows;
    }
}
