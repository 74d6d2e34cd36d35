package nl.sekswerkplatform.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.shared.PublicRecord.Kind;
import org.junit.jupiter.api.Test;

class LogEntryTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void holdsDigestsOfThePartsInTheirOrderAndNoContent() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("summary", "A quiet evening");
        parts.put("outcome", "agreed");

        var entry = LogEntry.of(PublicRecord.on(LocalDate.of(2026, 11, 12), Kind.MINUTES, "meeting/12", parts), random);

        assertEquals(
                "{\"v\":1,\"kind\":\"minutes\",\"ref\":\"meeting/12\",\"date\":\"2026-11-12\",\"sd\":[\""
                        + entry.disclosures().get(0).digest() + "\",\""
                        + entry.disclosures().get(1).digest() + "\"]}",
                entry.manifest());
        assertEquals("summary", entry.disclosures().get(0).name());
        assertTrue(entry.leaf().isEmpty());
    }

    @Test
    void tellsOnlyTheWeekOfAnAnonymousAct() {
        var entry = LogEntry.of(
                PublicRecord.inWeek(IsoWeek.parse("2026-W47"), Kind.INPUT, Map.of("text", "I want to be heard")),
                random);

        assertEquals(
                "{\"v\":1,\"kind\":\"input\",\"week\":\"2026-W47\",\"sd\":[\""
                        + entry.disclosures().get(0).digest() + "\"]}",
                entry.manifest());
        assertFalse(entry.ref().isPresent());
    }

    @Test
    void refusesMorePartsThanALeafHolds() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (int i = 0; i < 1500; i++) {
            parts.put("part" + i, i);
        }

        assertThrows(
                EntryTooLarge.class,
                () -> LogEntry.of(
                        PublicRecord.on(LocalDate.of(2026, 11, 12), Kind.AGENDA, "meeting/12", parts), random));
    }
}
