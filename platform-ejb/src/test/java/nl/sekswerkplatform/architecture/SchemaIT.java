package nl.sekswerkplatform.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Somebody with the whole database must not find when or in which order people did something. */
@ArquillianTest
class SchemaIT {
    private static final String FINER = "data_type in ('datetime', 'timestamp', 'time')";
    private static final String COLUMN = "concat(table_name, '.', column_name)";
    private static final String NOT_BY_LOT = COLUMN + " not in ('" + String.join("', '", TimesFixture.BY_LOT) + "')";

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @Test
    void keepsNoTimeThatIsNotOnTheList() throws Exception {
        assertEquals(sorted(TimesFixture.FINER.keySet().stream()), columns(COLUMN, FINER));
        assertEquals(sorted(TimesFixture.DAYS.keySet().stream()), columns(COLUMN, "data_type in ('date', 'year')"));
    }

    @Test
    void keepsNoTimeOfAnAnonymousActAndNoOrder() throws Exception {
        Set<String> timed = columns("table_name", "(" + FINER + " or data_type in ('date', 'year')) and " + NOT_BY_LOT);
        assertEquals(Set.of(), common(timed));
        assertEquals(Set.of(), columns(COLUMN, "extra like '%auto_increment%'"));
        assertEquals(
                Set.of(), common(columns("table_name", "column_default like '%uuid()%' or extra like '%on update%'")));
    }

    /** Numbers can hold a time as well; what is called like one is not. */
    @Test
    void hidesNoTimeBehindAnotherType() throws Exception {
        String named =
                "column_name regexp '(^|_)(at|on|time|when|millis|seconds|epoch|since|until|seen|created|updated)$' and "
                        + NOT_BY_LOT;
        assertEquals(Set.of(), common(columns("table_name", named)));
    }

    @Test
    void listsTablesThatAreThere() throws Exception {
        assertEquals(sorted(TimesFixture.ANONYMOUS.stream()), common(columns("table_name", "true")));
    }

    private static Set<String> common(Set<String> tables) {
        return sorted(tables.stream().filter((Predicate<String>) TimesFixture.ANONYMOUS::contains));
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> columns(String what, String condition) throws SQLException {
        String question = "select distinct " + what + " from information_schema.columns where table_schema = database()"
                + " and table_name <> 'flyway_schema_history' and (" + condition + ")";
        Set<String> found = new TreeSet<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                found.add(rows.getString(1).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return found;
    }
}
