package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
    @Test
    void saysAGroupOnceBeforeItsCodes() {
        assertEquals(
                List.of("  police               1111", "                       2222", "  residents            3333"),
                Announcement.DemoCodes.lines(List.of("police\t1111", "police\t2222", "residents\t3333")));
    }

    @Test
    void leavesOutWhatIsNoCode() {
        assertEquals(List.of(), Announcement.DemoCodes.lines(List.of("", "police")));
    }
}
