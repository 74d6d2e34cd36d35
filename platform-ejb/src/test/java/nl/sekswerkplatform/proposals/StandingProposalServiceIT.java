package nl.sekswerkplatform.proposals;

import static nl.sekswerkplatform.proposals.ProposalFixture.draft;
import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes one proposal and who counts them all wait for each other; before, the database ended one of the two. */
@ArquillianTest
class StandingProposalServiceIT {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private ProposalService proposals;

    @Inject
    private StandingProposalService standing;

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
    private int first;
    private int second;

    @BeforeEach
    void proposeTwo() throws Exception {
        groups.seatAndAdmit();
        first = propose();
        second = propose();
    }

    @AfterEach
    void stepBack() throws Exception {
        asOperator.call(run(() -> standing.choose(List.of(), meeting)));
    }

    @Test
    void waitForWhoTakesHersBackAndDoNotCountIt() throws Exception {
        Future<List<Proposal>> counting;
        try (Connection hers = database.getConnection();
                Statement statement = hers.createStatement()) {
            hers.setAutoCommit(false);
            // As a member holds it who takes it back: found by its number.
            statement.executeQuery("select number from proposal where number = " + second + " for update");
            counting = executor.submit(() -> asMember.call(() -> standing.stand(meeting)));
            awaitThatItWaits();
            statement.executeUpdate(
                    "update proposal set state = 'WITHDRAWN', version = version + 1 where number = " + second);
            statement.executeUpdate("delete from proposal_search where number = " + second);
            hers.commit();
        }
        List<Integer> counted = counting.get().stream().map(Proposal::number).toList();
        assertTrue(counted.contains(first));
        assertFalse(counted.contains(second));
        assertEquals(ProposalState.WITHDRAWN, proposals.get(second).state());
        assertEquals(
                1, rows("select count(*) from proposal where meeting_number = " + meeting + " and number = " + first));
    }

    @Test
    void letAMemberWaitWhoTakesHersBackMeanwhileAndRefuseItOnce() throws Exception {
        Future<Void> back;
        try (Connection counting = database.getConnection();
                Statement statement = counting.createStatement()) {
            counting.setAutoCommit(false);
            statement.executeQuery("select number from proposal force index (number) where state = 'OPEN' and"
                    + " meeting_number is null order by number for update");
            back = executor.submit(() -> asMember.call(run(() -> proposals.withdraw(author, second))));
            awaitThatItWaits();
            statement.executeUpdate(
                    "update proposal set version = version + 1 where number in (" + first + "," + second + ")");
            counting.commit();
        }
        back.get();
        assertEquals(ProposalState.WITHDRAWN, proposals.get(second).state());
        assertEquals(ProposalState.OPEN, proposals.get(first).state());
    }

    private void awaitThatItWaits() throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE;
        while (rows("select count(*) from information_schema.processlist where id <> connection_id()"
                        + " and info like 'select number from proposal force%'")
                == 0) {
            assertTrue(System.nanoTime() < giveUp, "nobody came");
            Thread.onSpinWait();
        }
    }

    private int propose() throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft("A proposal", 20)));
    }

    private int rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getInt(1);
        }
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
