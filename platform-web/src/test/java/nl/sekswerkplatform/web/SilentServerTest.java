package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import org.junit.jupiter.api.Test;

class SilentServerTest {
    private static final String QUOTED = "Duplicate entry '12-a3f0' for key 'ballot_one_per_member'";

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    @Test
    void writesOfAFaultOfTheDatabaseWhatAndWhereButNoValues() {
        String written = written(new IllegalStateException(QUOTED, new SQLException(QUOTED)));
        assertFalse(written.contains("a3f0"), written);
        assertTrue(written.contains("java.sql.SQLException") && written.contains("IllegalStateException"), written);
        assertTrue(written.contains("SilentServerTest.java"), "where it was");
    }

    @Test
    void writesOtherFaultsAsTheyAre() {
        assertTrue(written(new IllegalStateException("no such bean")).contains("no such bean"));
    }

    private String written(Throwable fault) {
        new SilentServer().contextInitialized(null);
        Logger container = Logger.getLogger("jakarta.enterprise.ejb.container");
        StreamHandler handler = new StreamHandler(log, new SimpleFormatter());
        container.addHandler(handler);
        try {
            container.log(Level.WARNING, "A system exception occurred", fault);
        } finally {
            container.removeHandler(handler);
            handler.flush();
        }
        return log.toString(StandardCharsets.UTF_8);
    }
}
