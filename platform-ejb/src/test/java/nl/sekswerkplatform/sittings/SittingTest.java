package nl.sekswerkplatform.sittings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sittings.SittingRefused.ItemOver;
import nl.sekswerkplatform.sittings.SittingRefused.SittingMovedOn;
import nl.sekswerkplatform.sittings.SittingRefused.SittingNotRunning;
import nl.sekswerkplatform.sittings.SittingRefused.SittingOver;
import org.junit.jupiter.api.Test;

class SittingTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 12, 19, 0);
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");

    @Test
    void countsTheTimeOfItsItemWhileItRuns() {
        Sitting sitting = begun();
        assertEquals(90, sitting.itemSeconds(1, at(90)));
        sitting.pause(at(100));
        assertEquals(100, sitting.itemSeconds(1, at(500)));
        sitting.resume(at(600));
        assertEquals(130, sitting.itemSeconds(1, at(630)));
        sitting.goTo(2, at(640));
        assertEquals(140, sitting.itemSeconds(1, at(900)));
        assertEquals(260, sitting.itemSeconds(2, at(900)));
        sitting.goTo(1, at(900));
        assertEquals(150, sitting.itemSeconds(1, at(910)));
    }

    @Test
    void countsTheFloorForTheGroupThatHasIt() {
        Sitting sitting = begun();
        sitting.give(POLICE, at(10));
        assertEquals(20, heard(sitting, POLICE, 30));
        sitting.give(SUPPORT, at(40));
        assertEquals(30, heard(sitting, POLICE, 100));
        assertEquals(60, heard(sitting, SUPPORT, 100));
        sitting.stop(sitting.turn(), at(100));
        sitting.give(POLICE, at(200));
        sitting.pause(at(210));
        assertEquals(40, heard(sitting, POLICE, 999));
        assertEquals(60, heard(sitting, SUPPORT, 999));
        assertTrue(sitting.floor().isEmpty());
    }

    @Test
    void endsTheTurnWithTheItem() {
        Sitting sitting = begun();
        sitting.raise(SUPPORT);
        sitting.give(POLICE, at(0));
        sitting.goTo(2, at(60));
        assertTrue(sitting.floor().isEmpty());
        assertEquals(Set.of(), sitting.hands(), "hands were up about the item before");
        assertEquals(60, heard(sitting, POLICE, 500));
        assertEquals(0, sitting.turnsOf(POLICE), "on this item");
    }

    @Test
    void keepsHandsUpThroughAPause() {
        Sitting sitting = begun();
        sitting.raise(SUPPORT);
        sitting.pause(at(10));
        sitting.goTo(1, at(20));
        assertEquals(Set.of(SUPPORT), sitting.hands());
        assertEquals(SittingState.RUNNING, sitting.state());
    }

    @Test
    void takesADoubleClickForOne() {
        Sitting sitting = begun();
        sitting.begin(1, at(50));
        assertEquals(60, sitting.itemSeconds(1, at(60)), "it began once");
        sitting.goOn(1, 2, at(60));
        sitting.goOn(1, 2, at(61));
        assertTrue(sitting.isOn(2), "not on the third item");
        sitting.give(POLICE, at(70));
        sitting.give(POLICE, at(71));
        assertEquals(1, sitting.turn());
        int changes = sitting.changes();
        sitting.raise(SUPPORT);
        sitting.raise(SUPPORT);
        sitting.lower(SUPPORT);
        sitting.lower(SUPPORT);
        assertEquals(changes + 2, sitting.changes());
        sitting.end(at(100));
        sitting.end(at(200));
        assertEquals(SittingState.ENDED, sitting.state());
    }

    @Test
    void refusesWhatAChairWantsWhoSawSomethingElse() {
        Sitting sitting = begun();
        sitting.goTo(3, at(10));
        assertThrows(SittingMovedOn.class, () -> sitting.goOn(1, 2, at(20)));
        assertTrue(sitting.isOn(3));
        sitting.give(POLICE, at(30));
        int seen = sitting.turn();
        sitting.give(SUPPORT, at(40));
        sitting.stop(seen, at(50));
        assertEquals(SUPPORT, sitting.floor().orElseThrow().group(), "a later speaker is not stopped");
    }

    @Test
    void isNotRunBeforeItBeganOrAfterItEnded() {
        Sitting waiting = Sitting.waiting(12);
        assertThrows(SittingNotRunning.class, () -> waiting.goTo(1, START));
        assertThrows(SittingNotRunning.class, () -> waiting.give(POLICE, START));
        assertThrows(SittingNotRunning.class, () -> waiting.end(START));
        Sitting sitting = begun();
        sitting.pause(at(10));
        assertThrows(SittingNotRunning.class, () -> sitting.give(POLICE, at(20)));
        sitting.end(at(30));
        assertThrows(SittingOver.class, () -> sitting.resume(at(40)));
        assertThrows(SittingOver.class, () -> sitting.raise(POLICE));
        assertThrows(SittingOver.class, () -> sitting.requireAhead(Sitting.OTHER_BUSINESS));
    }

    @Test
    void keepsWholeMinutesOfWhatWas() {
        Sitting sitting = begun();
        sitting.give(POLICE, at(0));
        sitting.give(SUPPORT, at(89));
        sitting.end(at(89 + 95));
        assertEquals(60, heard(sitting, POLICE, 999));
        assertEquals(120, heard(sitting, SUPPORT, 999));
        assertEquals(180, sitting.itemSeconds(1, at(999)));
    }

    @Test
    void countsNothingWhenTheClockIsSetBack() {
        Sitting sitting = begun();
        sitting.give(POLICE, at(60));
        sitting.end(START.minusHours(1));
        assertEquals(0, heard(sitting, POLICE, 0));
        assertEquals(0, sitting.itemSeconds(1, at(0)));
    }

    @Test
    void takesWordsAboutWhatIsOnTheTableOrToCome() {
        Sitting.waiting(12).requireAhead(1);
        Sitting sitting = begun();
        sitting.goTo(2, at(10));
        sitting.requireAhead(2);
        sitting.requireAhead(3);
        sitting.requireAhead(Sitting.OTHER_BUSINESS);
        assertThrows(ItemOver.class, () -> sitting.requireAhead(1));
        sitting.goTo(Sitting.OTHER_BUSINESS, at(20));
        sitting.requireAhead(Sitting.OTHER_BUSINESS);
        assertThrows(ItemOver.class, () -> sitting.requireAhead(3));
    }

    private static long heard(Sitting sitting, GroupKey group, int second) {
        return sitting.heard(at(second)).getOrDefault(group, Heard.NOT_YET).seconds();
    }

    private static Sitting begun() {
        Sitting sitting = Sitting.waiting(12);
        sitting.begin(1, START);
        return sitting;
    }

    private static LocalDateTime at(int second) {
        return START.plusSeconds(second);
    }
}
