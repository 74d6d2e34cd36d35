package nl.sekswerkplatform.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.smallnumbers.People;
import org.junit.jupiter.api.Test;

class BallotCountTest {
    private static final Random LOTS = new Random(7);

    @Test
    void electsTheMostApproved() {
        var count = count(Set.of("A", "B"), Set.of("B"), Set.of("B", "C"), Set.of("C"));
        assertEquals(Set.of("B"), count.elected(1, People.of(20), LOTS));
        assertEquals(Set.of("B", "C"), count.elected(2, People.of(20), LOTS));
    }

    @Test
    void electsNobodyWhomNobodyApprovesOf() {
        assertEquals(Set.of("A"), count(Set.of("A"), Set.of("A"), Set.of()).elected(3, People.of(20), LOTS));
        assertEquals(Set.of(), count(Set.of(), Set.of(), Set.of()).elected(3, People.of(20), LOTS));
    }

    @Test
    void electsNobodyWhenTooFewVoteUnlessTheGroupIsSmaller() {
        var count = count(Set.of("A"), Set.of("A"));
        assertEquals(Set.of(), count.elected(1, People.of(3), LOTS));
        assertEquals(Set.of("A"), count.elected(1, People.of(2), LOTS));
    }

    @Test
    void drawsLotsAmongEquals() {
        var count = count(Set.of("A"), Set.of("B"), Set.of("C"));
        Set<Set<String>> outcomes = IntStream.range(0, 60)
                .mapToObj(seed -> count.elected(1, People.of(20), new Random(seed)))
                .collect(Collectors.toSet());
        assertTrue(outcomes.containsAll(Set.of(Set.of("A"), Set.of("B"), Set.of("C"))), outcomes::toString);
    }

    @SafeVarargs
    private static BallotCount count(Set<String>... ballots) {
        return new BallotCount(
                List.of("A", "B", "C"),
                Stream.of(ballots)
                        .map(labels -> new Approvals("nullifier", labels))
                        .toList());
    }
}
