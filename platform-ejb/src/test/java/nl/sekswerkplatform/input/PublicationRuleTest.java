package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationRuleTest {
    private static final ZoneId CITY = ZoneId.of("Europe/Amsterdam");
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T10:00:00Z, 2026-11-25T11:00",
        "2026-11-25T10:59:59Z, 2026-11-25T11:00",
        "2026-11-25T11:00:00Z, 2026-12-02T11:00",
        "2026-10-22T10:00:00Z, 2026-10-28T11:00",
        "2026-07-01T09:59:00Z, 2026-07-01T10:00"
    })
    void isDueOnWednesdayAtNoonInTheCity(Instant now, LocalDateTime due) {
        assertEquals(due, PublicationRule.FLOOR.nextAfter(now, CITY));
    }

    @Test
    void textsComeOutFiveTogetherFromTwoDescriptions() {
        var rule = PublicationRule.FLOOR;

        assertFalse(rule.isEnough(Collections.nCopies(20, SEX_WORKERS)));
        assertFalse(rule.isEnough(Arrays.asList(SEX_WORKERS, SEX_WORKERS, SEX_WORKERS, null)));
        assertTrue(rule.isEnough(Arrays.asList(SEX_WORKERS, SEX_WORKERS, SEX_WORKERS, SEX_WORKERS, null)));
    }

    @Test
    void isNeverLessStrictThanTheFloorOutsideADemonstration() {
        var strict = PublicationRule.DEMONSTRATION.notBelowFloor();

        assertEquals(5, strict.inputs());
        assertEquals(2, strict.descriptions());
        assertEquals(3, strict.weeks());
        assertEquals(Duration.ofDays(1), strict.interval());
        var stricter = new PublicationRule(null, DayOfWeek.MONDAY, LocalTime.MIDNIGHT, 8, 3, 4);
        assertEquals(stricter, stricter.notBelowFloor());
    }
}
