package nl.sekswerkplatform.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.GivenReasons.Given;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;

class GivenReasonsTest {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey SUPPORT = new GroupKey("support");

    private final List<Position> positions = new ArrayList<>();

    @Test
    void publishesThreeOfAGroupAndLeavesFewerToIt() {
        say(POLICE, "one", "two", "three");
        say(SUPPORT, "four", "five");
        assertEquals(Set.of("one", "two", "three"), words(reasons(1).published()));
        assertEquals(List.of(), reasons(1).toWord(POLICE));
        assertEquals(Set.of("four", "five"), words(reasons(1).toWord(SUPPORT)));
    }

    @Test
    void countsEachTextByItself() {
        for (String word : List.of("one", "two", "three")) {
            positions.add(new Position(
                    "",
                    POLICE,
                    List.of(
                            new Choice(Stance.OBJECTION, word),
                            new Choice(Stance.RESERVATION, word.equals("one") ? "few" : null))));
        }
        assertEquals(3, reasons(2).published().size());
        assertEquals(Set.of("few"), words(reasons(2).toWord(POLICE)));
        assertEquals(2, reasons(2).toWord(POLICE).get(0).text());
    }

    @Test
    void tellsNothingByTheirOrder() {
        say(POLICE, "one", "two", "three", "four");
        Set<String> first = new HashSet<>();
        for (int i = 0; i < 200 && first.size() < 4; i++) {
            first.add(reasons(1).published().get(0).words());
        }
        assertEquals(Set.of("one", "two", "three", "four"), first);
        assertTrue(reasons(1).published().stream()
                .noneMatch(given -> given.toString().contains("OBJECTION")));
    }

    @Test
    void hearsNobodyWithoutASeat() {
        say(new GroupKey("observers"), "one", "two", "three");
        assertEquals(List.of(), reasons(1).published());
    }

    private GivenReasons reasons(int texts) {
        return new GivenReasons(texts, List.of(POLICE, SUPPORT), positions);
    }

    private void say(GroupKey group, String... words) {
        for (String word : words) {
            positions.add(new Position("", group, List.of(new Choice(Stance.OBJECTION, word))));
        }
        positions.add(new Position("", group, List.of(new Choice(Stance.CONSENT, null))));
    }

    private static Set<String> words(List<Given> given) {
        return given.stream().map(Given::words).collect(Collectors.toSet());
    }
}
