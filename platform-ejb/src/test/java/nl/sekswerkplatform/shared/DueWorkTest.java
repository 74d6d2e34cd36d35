package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DueWorkTest {
    private static final Logger LOG = Logger.getLogger(DueWorkTest.class.getName());

    private final List<String> said = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            said.add(new SimpleFormatter().formatMessage(entry) + (entry.getThrown() == null ? "" : entry.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(ear);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void doesTheOthersWhenOneFailsAndSaysWhatKindOfFaultItWasWithoutItsWords() {
        List<Integer> done = new ArrayList<>();
        DueWork.of(DueWorkTest.class).each("It could not be settled", List.of(1, 2, 3), number -> {
            if (number == 2) {
                throw new IllegalStateException("Duplicate entry 'what somebody wrote'");
            }
            done.add(number);
        });
        assertEquals(List.of(1, 3), done);
        assertEquals(List.of("It could not be settled: IllegalStateException"), said);
    }
}
