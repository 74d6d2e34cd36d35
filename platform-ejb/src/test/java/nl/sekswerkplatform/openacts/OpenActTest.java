package nl.sekswerkplatform.openacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenActTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    @Test
    void isLateFromTheDayAfterItsLast() {
        assertTrue(act("a", TODAY.minusDays(1)).late());
        assertFalse(act("a", TODAY).late());
        assertFalse(act("a", TODAY.plusDays(1)).late());
        assertFalse(act("a", null).late());
    }

    @Test
    void comesByDateLateFirstAndUndatedLast() {
        OpenAct late = act("late", TODAY.minusDays(40));
        OpenAct noon = act("noon", TODAY).at(LocalTime.NOON);
        OpenAct today = act("today", TODAY);
        OpenAct later = act("later", TODAY.plusDays(1)).at(LocalTime.MIDNIGHT);
        OpenAct undated = act("undated", null);
        OpenAct nameless = OpenAct.undated(ActKind.POSITION, null, null);
        assertEquals(
                List.of(late, noon, today, later, nameless, undated),
                Stream.of(undated, today, nameless, later, noon, late)
                        .sorted(OpenAct.BY_DATE)
                        .toList());
    }

    private static OpenAct act(String key, LocalDate lastDay) {
        return OpenAct.undated(ActKind.POSITION, key, key).by(lastDay, TODAY);
    }
}
