package nl.sekswerkplatform.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DossierServiceIT {
    @Inject
    private DossierService dossiers;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private String utrecht;

    @BeforeEach
    void readTheDossierThatShips() throws IOException {
        try (var file = DossierService.class.getResourceAsStream("/dossiers/utrecht-2023.json")) {
            utrecht = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void entersEverythingOnceHoweverOftenItIsAsked() throws SQLException {
        dossiers.enter(utrecht);
        Map<String, Long> rows = rows();
        dossiers.enter(utrecht);
        assertEquals(rows, rows());
        assertEquals(
                3, count("pilot where pilot_key in ('thuiswerken', 'kleinschalige-locatie', 'vertrouwenspersoon')"));
        assertEquals(8, count("decision where dossier_key in ('b1','b2','b3','b4','b5','b6','b7','b8')"));
        assertEquals(17, count("follow_up where dossier_key not like 'it-%'"));
        assertEquals(7, count("recommendation where made_by = 'Commissie Sorgdrager'"));
        assertEquals(18, count("observation where dossier_key not like 'it-%'"));
        assertEquals(10, count("consultation_round where dossier_key not like 'it-%'"));
        assertEquals(4, count("published_input where dossier_key not like 'it-%'"));
        assertEquals(5, count("proposal where dossier_key not like 'it-%'"));
        assertEquals(2, count("meeting where dossier_key not like 'it-%'"));
    }

    @Test
    void tellsThePathOfWhatIsWrongAndChangesNothing() throws SQLException {
        dossiers.enter(utrecht);
        Map<String, Long> rows = rows();
        String withOneMoreRound = utrecht.replace("\"key\": \"c1\"", "\"key\": \"c99\"");
        assertWrong("$.pilots[0].criteria[0].text", utrecht.replace("\"text\": \"Sekswerkers melden", "\"txt\": \""));
        assertWrong(
                "$.decisions[0].followUps[0].due", utrecht.replaceFirst("\"due\": \"[0-9-]+\"", "\"due\": \"31 mei\""));
        assertWrong("$.proposals[0].inputs[0]", withOneMoreRound.replaceFirst("\"i2\"\\s+]", "\"i9\" ]"));
        assertWrong("$", "{");
        assertWrong("$.pilots[0]", utrecht.replace("\"thuiswerken\"", "\"elsewhere\""));
        assertWrong("$.format", "{\"format\":\"something/1\"}");
        assertEquals(rows, rows());
    }

    /** Of another platform's file: what it says of screeners, of people and of the table is held to the same rules. */
    @Test
    void takesNothingOfASecondFormThatItDoesNotKnow() throws SQLException {
        dossiers.enter(utrecht);
        Map<String, Long> rows = rows();
        String second = utrecht.replace("sekswerkplatform-dossier/1", "sekswerkplatform-dossier/2");
        dossiers.enter(second);
        String key = "\"key\": \"startbijeenkomst\"";
        assertWrong("$.meetings[0].nothing", second.replace(key, key + ", \"nothing\": 1"));
        assertWrong("$.meetings[0].chair", second.replace(key, key + ", \"secretary\": \"police\""));
        assertWrong("$.meetings[0].attendance.police", second.replaceFirst("\"police\": 3", "\"police\": \"EXACT:3\""));
        assertWrong(
                "$.consultations[0].participants",
                second.replaceFirst("\"participants\": 10", "\"participants\": \"10\""));
        String open = "\"key\": \"p1\"";
        assertWrong("$.proposals[0].meeting", second.replace(open, open + ", \"state\": \"PLACED\""));
        assertWrong("$.proposals[0].into", second.replace(open, open + ", \"state\": \"MERGED\""));
        String evaluation = "{\"evaluations\": [{\"key\": \"e1\", \"pilot\": \"thuiswerken\", \"kind\": \"FINAL\","
                + " \"by\": \"support\", \"day\": \"2024-05-01\", \"criteria\": [{\"key\": \"a\", \"text\": \"A\"}],"
                + " \"groups\": [{\"group\": \"police\"%s}], \"proposal\": \"p1\"}],";
        String judgements = "$.evaluations[0].groups[0].judgements";
        assertWrong(judgements, second.replaceFirst("\\{", evaluation.formatted(", \"advice\": \"END\"")));
        assertWrong(judgements, second.replaceFirst("\\{", evaluation.formatted(", \"judgements\": [\"GOOD\"]")));
        assertWrong(
                "$.evaluations[0].groups[0].reasons",
                second.replaceFirst("\\{", evaluation.formatted(", \"text\": \"It works.\"")));
        assertWrong("$.elsewhere", second.replaceFirst("\\{", "{\"elsewhere\": [],"));
        assertEquals(rows, rows());
    }

    @Test
    void writesTheSameWheneverItIsAskedAndReadsWhatItWrote() throws SQLException {
        dossiers.enter(utrecht);
        String written = written();
        assertEquals(written, written());
        Map<String, Long> rows = rows();
        DossierFile file = DossierFile.of(written);
        assertEquals(DossierService.FORMAT, file.head().text("format"));
        for (String section : List.of("groups", "pilots", "recommendations", "inputs", "proposals", "decisions")) {
            int[] parts = new int[1];
            file.each(section, part -> parts[0]++);
            assertTrue(parts[0] > 0, section);
        }
        assertEquals(rows, rows());
    }

    /** A platform that has its own input 900001 does not take another one's for it. */
    @Test
    void refusesWhatCouldBeTakenForSomethingThatBeganHere() throws SQLException {
        dossiers.enter(utrecht);
        execute("insert into published_input(number, text, week, illustrative, before_platform, version)"
                + " values (900001, 'Ours', '2026-W40', true, false, 1)");
        try {
            Map<String, Long> rows = rows();
            assertWrong("$.inputs[0].key", utrecht.replace("\"i1\"", "\"input-900001\""));
            assertEquals(rows, rows());
        } finally {
            execute("delete from published_input where number = 900001");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        dossiers.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void assertWrong(String path, String json) {
        assertEquals(
                path,
                assertThrows(DossierWrong.class, () -> dossiers.enter(json)).path());
    }

    @Test
    void marksEveryPublishedPartInTheLogInTheSameTransaction() throws SQLException {
        dossiers.enter(utrecht);
        assertTrue(count("log_entry where kind = 'DECISION'") >= 8);
        assertTrue(count("log_entry where kind = 'INPUT'") >= 4);
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Of all tables but the one that the clock writes by itself. */
    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> counted = new LinkedHashMap<>();
        try (var connection = database.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery("select table_name from"
                                + " information_schema.tables where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'screening_watch'"
                                + " order by table_name")) {
            while (tables.next()) {
                counted.put(tables.getString(1), count("`" + tables.getString(1) + "`"));
            }
        }
        return counted;
    }
}
