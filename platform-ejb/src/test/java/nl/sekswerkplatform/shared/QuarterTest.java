package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
    @ParameterizedTest
    @CsvSource({
        "2026-Q1,2026-01-01,2026-03-31",
        "2026-Q2,2026-04-01,2026-06-30",
        "2026-Q3,2026-07-01,2026-09-30",
        "2026-Q4,2026-10-01,2026-12-31"
    })
    void isThreeMonths(String written, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.parse(written).orElseThrow();
        assertEquals(first, quarter.firstDay());
        assertEquals(last, quarter.lastDay());
        assertEquals(quarter, Quarter.of(first));
        assertEquals(quarter, Quarter.of(last));
        assertEquals(written, quarter.toString());
    }

    @Test
    void isFollowedByTheNextOneAlsoInTheNextYear() {
        Quarter last = new Quarter(2026, 4);
        assertEquals(new Quarter(2027, 1), last.following());
        assertTrue(last.compareTo(last.following()) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-Q0", "2026-Q5", "2026-q1", "0026-Q1", "2026-Q11", "", "2026-W04"})
    void isWrittenInOneWay(String written) {
        assertEquals(Optional.empty(), Quarter.parse(written));
    }

    @Test
    void isOneOfFour() {
        assertThrows(IllegalArgumentException.class, () -> new Quarter(2026, 5));
    }
}
