package nl.sekswerkplatform.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.shared.PublicRecord.Kind;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LogKeeperIT {
    @Inject
    private ActFixture acts;

    @Inject
    private LogService log;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final String series = "it-" + UUID.randomUUID().toString().substring(0, 30);
    private final String ref = "test/" + series;

    @Test
    void entersAnActWithItsPartsBesideTheManifest() {
        acts.act(series, published(Map.of("text", "Everyone is heard")));

        var entry = log.findAbout(ref).get(0);
        var opened = log.open(entry.id());
        assertEquals("Everyone is heard", textOf(opened.disclosures().get(0)));
        assertTrue(opened.manifest().contains(opened.disclosures().get(0).digest()));
        assertTrue(opened.leaf().isEmpty());
    }

    @Test
    void entersNothingForAnActThatIsNotPublished() {
        acts.act(series, new DomainEvent() {});

        assertTrue(log.findAbout(ref).isEmpty());
    }

    @Test
    void letsNoActHappenThatCannotBeEntered() {
        assertThrows(RuntimeException.class, () -> acts.act(series, published(Map.of("day", LocalDate.EPOCH))));

        assertEquals(1, acts.act(series, new DomainEvent() {}), "the number of the refused act was given back");
        assertTrue(log.findAbout(ref).isEmpty());
    }

    @Test
    void letsNoActHappenWhileTheLogCannotBeWritten() throws SQLException {
        execute("rename table log_entry to log_entry_away");
        try {
            assertThrows(RuntimeException.class, () -> acts.act(series, published(Map.of("text", "lost"))));
        } finally {
            execute("rename table log_entry_away to log_entry");
        }

        assertEquals(1, acts.act(series, new DomainEvent() {}), "the number of the refused act was given back");
    }

    @Test
    void refusesAnEntryThatDoesNotExist() {
        assertThrows(EntryNotFound.class, () -> log.open(UUID.randomUUID()));
    }

    private DomainEvent published(Map<String, Object> parts) {
        return new DomainEvent() {
            @Override
            public Optional<PublicRecord> publicRecord() {
                return Optional.of(PublicRecord.on(LocalDate.of(2026, 11, 12), Kind.SEATING, ref, parts));
            }
        };
    }

    private static String textOf(Disclosure disclosure) {
        return ((jakarta.json.JsonString) disclosure.value()).getString();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
