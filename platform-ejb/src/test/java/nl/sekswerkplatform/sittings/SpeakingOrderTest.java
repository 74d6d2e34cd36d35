package nl.sekswerkplatform.sittings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakingOrderTest {
    private static final List<GroupKey> TABLE = Stream.of(
                    "sex-workers", "support", "police", "municipality", "residents")
            .map(GroupKey::new)
            .toList();
    private static final GroupKey POLICE = TABLE.get(2);
    private static final SpeakingOrder ORDER = new SpeakingOrder(TABLE, POLICE);

    @Test
    void givesTheFirstWordToTheGroupAfterTheChair() {
        assertEquals(
                List.of("municipality", "residents", "sex-workers", "support", "police"),
                ORDER.of(TABLE, Map.of()).stream().map(GroupKey::value).toList());
    }

    @Test
    void putsTheGroupHeardLeastFirst() {
        Map<GroupKey, Heard> heard = Map.of(
                TABLE.get(0), new Heard(50, 1),
                TABLE.get(1), new Heard(10, 9),
                TABLE.get(3), new Heard(10, 2),
                TABLE.get(4), new Heard(10, 2));
        assertEquals(
                List.of("police", "municipality", "residents", "support", "sex-workers"),
                ORDER.of(TABLE, heard).stream().map(GroupKey::value).toList());
        assertEquals(List.of(TABLE.get(0)), ORDER.of(Set.of(TABLE.get(0)), heard), "who does not wait is passed over");
    }

    @Test
    void hasAnOrderWhereNobodyChairs() {
        assertEquals(TABLE, new SpeakingOrder(TABLE, null).of(TABLE, Map.of()));
    }

    /** While all wait, no group gets further ahead of another than by one turn. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsGroupsThatWaitWithinOneTurnOfEachOther(int seed) {
        Random random = new Random(seed);
        Map<GroupKey, Heard> heard = new HashMap<>();
        int longest = 0;
        for (int turn = 0; turn < 500; turn++) {
            int seconds = random.nextInt(600);
            longest = Math.max(longest, seconds);
            GroupKey next = ORDER.of(TABLE, heard).get(0);
            heard.merge(next, new Heard(seconds, 1), Heard::plus);
            if (heard.size() == TABLE.size()) {
                long most = Collections.max(
                        heard.values().stream().map(Heard::seconds).toList());
                long least = Collections.min(
                        heard.values().stream().map(Heard::seconds).toList());
                assertTrue(most - least <= longest, "one group is ahead by " + (most - least));
            }
        }
    }

    /** Others come and go, speak long, short or not at all: who keeps waiting gets the floor. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void letsNoGroupStarve(int seed) {
        Random random = new Random(seed);
        for (GroupKey waits : TABLE) {
            Map<GroupKey, Heard> heard = new HashMap<>();
            TABLE.forEach(group -> heard.put(group, new Heard(random.nextInt(900), random.nextInt(20))));
            GroupKey next = null;
            int turns = 0;
            while (!waits.equals(next)) {
                Set<GroupKey> waiting = new HashSet<>(Set.of(waits));
                TABLE.stream().filter(group -> random.nextBoolean()).forEach(waiting::add);
                next = ORDER.of(waiting, heard).get(0);
                heard.merge(next, new Heard(random.nextInt(60), 1), Heard::plus);
                assertTrue(turns++ < 500, waits + " is never heard");
            }
        }
    }

    /** Without any time passing, such as when the chair clicks through, turns decide. */
    @Test
    void goesRoundWhenNobodyTakesTime() {
        Map<GroupKey, Heard> heard = new HashMap<>();
        for (int turn = 0; turn < 50; turn++) {
            heard.merge(ORDER.of(TABLE, heard).get(0), new Heard(0, 1), Heard::plus);
        }
        heard.values().forEach(each -> assertEquals(10, each.turns()));
    }
}
