package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who took the database's files, and reads them as bytes: in which order did the rows come? */
@ArquillianTest
class ForgettingOrderIT {
    /** So few that they lie on one page, as the rows of a table with some members do. */
    private static final int ROWS = 60;

    @Inject
    private ForgettingOrder forgetting;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void come() throws SQLException {
        run("drop table if exists in_files");
        run("create table in_files (id uuid not null primary key, mark varchar(40) character set ascii not null)");
        for (int came = 0; came < ROWS; came++) {
            run("insert into in_files values ('" + UUID.randomUUID() + "', '" + mark(came) + "')");
        }
    }

    @AfterEach
    void go() throws SQLException {
        run("drop table in_files");
    }

    @Test
    void forgetsWhoCameFirst() throws Exception {
        assertEquals(1, correlation(order()), 1e-9, "the file of a new table tells it all");
        assertEquals(List.of(), asOperator.call(() -> forgetting.forget()), "no table was left as it is");
        List<Integer> forgotten = order();
        assertEquals(ROWS, new HashSet<>(forgotten).size());
        // by chance one in a million is beyond: the deviation is 0.13
        assertTrue(Math.abs(correlation(forgotten)) < 0.64, () -> "still tells: " + correlation(forgotten));
    }

    /** The rows in the order of the file, each by when it came. */
    private List<Integer> order() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("flush tables in_files for export");
            try (var found = statement.executeQuery("select @@datadir, database()")) {
                found.next();
                byte[] file = Files.readAllBytes(Path.of(found.getString(1), found.getString(2), "in_files.ibd"));
                return order(new String(file, StandardCharsets.ISO_8859_1));
            } finally {
                statement.execute("unlock tables");
            }
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<Integer> order(String file) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
        order.forEach(came -> assertTrue(file.contains(mark(came)), "the file is read"));
        order.sort(java.util.Comparator.comparing(came -> file.indexOf(mark(came))));
        return order;
    }

    private static String mark(int came) {
        return "a mark in a file, number %04d".formatted(came);
    }

    /** Spearman's. */
    private static double correlation(List<Integer> order) {
        double apart = 0;
        for (int place = 0; place < order.size(); place++) {
            apart += Math.pow(order.get(place) - place, 2);
        }
        return 1 - 6 * apart / (order.size() * (Math.pow(order.size(), 2) - 1));
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
