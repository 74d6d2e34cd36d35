package nl.sekswerkplatform.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thread of a thousand things costs as many questions as one of twenty, and little time. */
@ArquillianTest
class LongThreadIT {
    private static final int TRIES = 8;

    /** One a level: what a thread of any length asks, with three for the pilot's own parts. */
    private static final int MOST_QUESTIONS = 24;

    @Inject
    private PilotThreadService threads;

    @Inject
    private LongThreadFixture made;

    @Inject
    private GroupFixture groups;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String shortOne = "it-" + UUID.randomUUID();
    private final String longOne = "it-" + UUID.randomUUID();

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void asksNoMoreOfAThousandThingsThanOfTwenty() throws Exception {
        int few = made.make(shortOne, 2, 2, 2);
        int many = made.make(longOne, 80, 20, 20);
        assertTrue(many > 1_000, "things: " + many);
        assertEquals(few, threads.find(shortOne).steps().size());
        assertEquals(many, threads.find(longOne).steps().size());
        int asked = questions(shortOne);
        assertTrue(asked <= MOST_QUESTIONS, "asked " + asked + " times");
        assertEquals(asked, questions(longOne));
        takesLittleTime(many);
    }

    /** Of the processor, which other work on the machine does not touch; the database has its own. */
    private void takesLittleTime(int many) {
        double[] processor = new double[TRIES];
        double[] passed = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long from = System.nanoTime();
            threads.find(longOne).bands(8);
            passed[i] = (System.nanoTime() - from) / 1e6;
            processor[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        Arrays.sort(processor);
        Arrays.sort(passed);
        System.out.printf(
                "A thread of %d things: %.0f ms of the processor, %.0f ms in all%n",
                many, processor[TRIES / 2], passed[TRIES / 2]);
        assertTrue(processor[TRIES / 2] < 100, () -> Arrays.toString(processor));
    }

    /** The least of a few tries, since timers ask as well. */
    private int questions(String pilot) throws SQLException {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            int before = selects();
            threads.find(pilot);
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private int selects() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("show global status like 'Com_select'")) {
            found.next();
            return found.getInt(2);
        }
    }
}
