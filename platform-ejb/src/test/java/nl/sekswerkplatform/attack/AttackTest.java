package nl.sekswerkplatform.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The attacker herself: she finds what is there, and nothing where nothing is. */
class AttackTest {
    private static final int PEOPLE = 40;

    private final Random lots = new Random(20_261_105);

    @ParameterizedTest
    @CsvSource({"0, 1", "5, 0.623047", "8, 0.054688", "10, 0.000977"})
    void knowsHowOftenLuckDoesIt(int hits, double tail) {
        assertEquals(tail, new Chance(5, 10, hits).tail(), 1e-6);
    }

    @Test
    void callsNothingMoreThanLuckThatLuckDoes() {
        assertFalse(new Chance(1, PEOPLE, 5).isMoreThanLuck());
        assertFalse(new Chance(100, 4_000, 150).isMoreThanLuck());
        assertTrue(new Chance(1, PEOPLE, 16).isMoreThanLuck());
        assertTrue(new Chance(100, 4_000, 190).isMoreThanLuck());
        assertFalse(Chance.NONE.isMoreThanLuck());
    }

    @ParameterizedTest
    @EnumSource(PlantedLeak.class)
    void findsEachLeakByItsOwnStrategy(PlantedLeak leak) {
        List<String> findings = new Attack(List.of(planted(leak, true), planted(leak, false)), Set.of()).findings();
        assertTrue(
                findings.stream()
                        .anyMatch(found -> found.startsWith(leak.finder().name())),
                () -> leak + " was not found: " + findings);
    }

    /** A little in each of many places: one guess in ten is right. */
    @Test
    void findsALittleInManyPlaces() {
        List<Acts> acts = new ArrayList<>();
        for (int kind = 0; kind < 16; kind++) {
            List<Map<String, byte[]>> rows = new ArrayList<>();
            List<Integer> whose = new ArrayList<>();
            shuffled().forEach(person -> {
                boolean leaks = lots.nextInt(3) == 0;
                var her = new PlantedLeak.Person(person, lots);
                rows.add(Map.of("nullifier", leaks ? her.steady(32) : her.chance(32)));
                whose.add(person);
            });
            acts.add(new Acts(new Evidence("kind " + kind, rows), whose));
        }
        assertTrue(new Attack(acts, Set.of())
                .findings().stream().anyMatch(found -> found.startsWith("SAME_VALUE in all")));
    }

    /** Everything that real tables have, and nothing of it hers. */
    @Test
    void findsNothingWhereNothingIs() {
        List<Acts> acts = IntStream.range(0, 8).mapToObj(this::ofNobody).toList();
        assertEquals(List.of(), new Attack(acts, Set.of()).findings());
    }

    private Acts ofNobody(int kind) {
        List<Map<String, byte[]>> rows = new ArrayList<>();
        List<Integer> whose = shuffled();
        whose.forEach(person -> {
            var her = new PlantedLeak.Person(person, lots);
            Map<String, byte[]> row = new LinkedHashMap<>();
            row.put("group", Bytes.of("residents"));
            row.put("nullifier", her.chance(32));
            row.put("sealed", her.chance(61));
            row.put("letter", Bytes.of("" + (char) ('A' + lots.nextInt(26))));
            row.put("meeting", Bytes.of(kind));
            rows.add(row);
        });
        return new Acts(new Evidence("kind " + kind, rows), whose);
    }

    private Acts planted(PlantedLeak leak, boolean first) {
        List<Integer> whose = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        if (!leak.isNumbered()) {
            Collections.shuffle(whose, lots);
        }
        List<Map<String, byte[]>> rows = new ArrayList<>();
        for (int place = 0; place < PEOPLE; place++) {
            Map<String, byte[]> row =
                    new LinkedHashMap<>(leak.row(new PlantedLeak.Person(whose.get(place), lots), first));
            if (leak.isNumbered()) {
                row.put("id", Bytes.of(place));
            }
            rows.add(row);
        }
        return new Acts(new Evidence(first ? "one" : "other", rows), whose);
    }

    private List<Integer> shuffled() {
        List<Integer> people =
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(people, lots);
        return people;
    }
}
