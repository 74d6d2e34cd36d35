package nl.sekswerkplatform.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.NoGroupSeated;
import nl.sekswerkplatform.meetings.MeetingRefused.NobodyLeftToLead;
import nl.sekswerkplatform.shared.PublicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final List<GroupKey> TABLE = Stream.of(
                    "sex-workers", "support", "police", "municipality", "residents")
            .map(GroupKey::new)
            .toList();

    @Test
    void givesEachGroupTheChairOnceARound() {
        Rotation rotation = drawn(1);
        Set<GroupKey> chairs = new HashSet<>();
        for (int meeting = 0; meeting < TABLE.size(); meeting++) {
            chairs.add(rotation.take(TABLE).chair());
        }
        assertEquals(Set.copyOf(TABLE), chairs);
    }

    @Test
    void keepsTheOrderOfTheTableAndBeginsAgain() {
        Rotation rotation = drawn(1);
        List<GroupKey> chairs = IntStream.range(0, 11)
                .mapToObj(meeting -> rotation.take(TABLE).chair())
                .toList();
        int first = TABLE.indexOf(chairs.get(0));
        for (int meeting = 0; meeting < chairs.size(); meeting++) {
            assertEquals(TABLE.get((first + meeting) % TABLE.size()), chairs.get(meeting));
        }
    }

    @Test
    void letsTheGroupThatChairedLastWrite() {
        Rotation rotation = drawn(3);
        GroupKey chairedLast = rotation.take(TABLE).chair();
        for (int meeting = 0; meeting < 7; meeting++) {
            Turn turn = rotation.take(TABLE);
            assertEquals(chairedLast, turn.secretary());
            chairedLast = turn.chair();
        }
    }

    @Test
    void isDrawnOnceOnly() {
        Rotation rotation = new Rotation();
        assertTrue(rotation.draw(TABLE, new Random(1), TODAY).isPresent());
        assertTrue(rotation.draw(TABLE, new Random(2), TODAY).isEmpty());
    }

    @Test
    void canBeginWithEachGroup() {
        Set<GroupKey> first = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            first.add(drawn(seed).take(TABLE).chair());
        }
        assertEquals(Set.copyOf(TABLE), first);
    }

    @Test
    void tellsTheLogWhereItBegan() {
        Rotation rotation = new Rotation();
        RotationDrawn drawn = rotation.draw(TABLE, new Random(1), TODAY).orElseThrow();
        PublicRecord record = drawn.publicRecord().orElseThrow();
        assertEquals("rotation", record.ref());
        assertEquals(rotation.take(TABLE).chair().value(), record.parts().get("firstChair"));
        assertEquals(5, ((List<?>) record.parts().get("order")).size());
    }

    @Test
    void passesOverAGroupThatLeftTheTable() {
        Rotation rotation = drawn(1);
        rotation.take(TABLE);
        GroupKey next = TABLE.get((TABLE.indexOf(drawn(1).take(TABLE).chair()) + 1) % TABLE.size());
        List<GroupKey> without =
                TABLE.stream().filter(group -> !group.equals(next)).toList();
        assertTrue(without.contains(rotation.take(without).chair()));
    }

    @Test
    void needsAGroupAtTheTable() {
        assertThrows(NoGroupSeated.class, () -> new Rotation().draw(List.of(), new Random(1), TODAY));
    }

    @Test
    void givesAPassedTurnToWhoWouldHaveComeNext() {
        Rotation rotation = drawn(1);
        GroupKey first = rotation.take(TABLE).chair();
        GroupKey second = TABLE.get((TABLE.indexOf(first) + 1) % TABLE.size());
        assertEquals(second, rotation.takeOver(TABLE, Set.of(first)));
        assertNotEquals(second, rotation.take(TABLE).chair(), "it had its turn");
    }

    /** Whoever passes whenever it likes: nobody else comes twice while another that did not pass waits. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void letsNoGroupChairTwiceWhileAnotherWaits(int seed) {
        Random random = new Random(seed);
        Rotation rotation = drawn(seed);
        List<GroupKey> led = new ArrayList<>();
        for (int meeting = 0; meeting < 200; meeting++) {
            GroupKey chair = rotation.take(TABLE).chair();
            if (random.nextInt(4) == 0) {
                led.add(chair);
                chair = rotation.takeOver(TABLE, Set.of(chair));
            }
            led.add(chair);
        }
        for (int turn = 0; turn + TABLE.size() <= led.size(); turn++) {
            assertEquals(Set.copyOf(TABLE), Set.copyOf(led.subList(turn, turn + TABLE.size())));
        }
    }

    @Test
    void findsNobodyWhenAllPassed() {
        Rotation rotation = drawn(1);
        assertThrows(NobodyLeftToLead.class, () -> rotation.takeOver(TABLE, Set.copyOf(TABLE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void goesOnWithTheGroupAfterOneThatLeftTheTable(int seed) {
        Rotation rotation = drawn(seed);
        int chaired = TABLE.indexOf(rotation.take(TABLE).chair());
        GroupKey left = TABLE.get((chaired + 1) % TABLE.size());
        GroupKey after = TABLE.get((chaired + 2) % TABLE.size());
        rotation.passOver(TABLE.get(chaired), TABLE.get(chaired));
        rotation.passOver(left, after);
        List<GroupKey> others =
                TABLE.stream().filter(group -> !group.equals(left)).toList();
        assertEquals(after, rotation.take(others).chair());
    }

    private static Rotation drawn(int seed) {
        Rotation rotation = new Rotation();
        rotation.draw(TABLE, new Random(seed), TODAY);
        return rotation;
    }
}
