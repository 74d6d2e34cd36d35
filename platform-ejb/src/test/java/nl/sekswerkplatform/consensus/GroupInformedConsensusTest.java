package nl.sekswerkplatform.consensus;

import static nl.sekswerkplatform.consensus.GroupInformedConsensus.plain;
import static nl.sekswerkplatform.consensus.GroupInformedConsensus.scaled;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GroupInformedConsensusTest {
    private static final int DRAWS = 500;
    private static final double TOLERANCE = 1e-12;

    /**
     * Facts from Pol.is' open data (conversation bg2050-volunteers, compdemocracy/openData, CC BY 4.0): the agree votes and
     * all votes of each opinion group on a statement, and what Pol.is itself made of them.
     */
    static Stream<Named<JsonObject>> vectors() throws IOException {
        try (InputStream file =
                        GroupInformedConsensusTest.class.getResourceAsStream("/vectors/group-informed-consensus.json");
                var reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                    .map(vector -> Named.of("statement " + vector.getInt("statement"), vector))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void isWhatWasPublishedForThePlainFunction(JsonObject vector) {
        List<Tally> groups = vector.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                .map(group -> tally(group.getInt("consents"), group.getInt("positions")))
                .toList();
        assertEquals(vector.getJsonNumber("expect").doubleValue(), plain(groups).doubleValue(), TOLERANCE);
    }

    @Test
    void bringsEveryGroupToTen() {
        assertEquals(BigFraction.of(11, 12), scaled(List.of(tally(10, 10))));
        assertEquals(BigFraction.of(11, 12), scaled(List.of(tally(3, 3))));
        assertEquals(BigFraction.of(1, 12), scaled(List.of(tally(0, 3))));
        assertEquals(BigFraction.of(23, 36), scaled(List.of(tally(2, 3))), "(20/3 + 1) / 12");
        assertEquals(BigFraction.of(11, 144), scaled(List.of(tally(10, 10), tally(0, 3))));
        assertEquals(BigFraction.ONE, scaled(List.of()));
    }

    /** So a large group weighs no more than a small one, which does not hold for the plain function. */
    @Test
    void staysWhenEveryMemberOfAGroupIsThereSeveralTimes() {
        Random random = new Random(20261128);
        boolean plainChanges = false;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Tally> groups = drawn(random);
            List<Tally> grown = new ArrayList<>(groups);
            int one = random.nextInt(groups.size());
            grown.set(one, times(groups.get(one), 2 + random.nextInt(40)));
            assertEquals(scaled(groups), scaled(grown));
            plainChanges |= !plain(groups).equals(plain(grown));
        }
        assertTrue(plainChanges);
    }

    @Test
    void isTheSameUnderOtherNamesAndHigherForOneMoreConsent() {
        Random random = new Random(20261129);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Tally> groups = drawn(random);
            List<Tally> renamed = new ArrayList<>(groups);
            Collections.shuffle(renamed, random);
            assertEquals(scaled(groups), scaled(renamed));
            int one = random.nextInt(renamed.size());
            Tally tally = renamed.get(one);
            if (tally.objections() > 0) {
                renamed.set(one, new Tally(tally.consents() + 1, tally.reservations(), tally.objections() - 1));
                assertTrue(scaled(renamed).compareTo(scaled(groups)) > 0);
            }
        }
    }

    /** Where 200 against 3 would let the many decide: a small group's refusal costs a text as much as a large one's. */
    @Test
    void letsARefusalCostTheSameWhoeverRefuses() {
        List<Tally> smallRefuses = List.of(tally(200, 200), tally(0, 3));
        List<Tally> largeRefuses = List.of(tally(0, 200), tally(3, 3));
        assertEquals(scaled(smallRefuses), scaled(largeRefuses));
        assertNotEquals(plain(smallRefuses), plain(largeRefuses));
    }

    private static List<Tally> drawn(Random random) {
        return Stream.generate(() -> new Tally(random.nextInt(20), random.nextInt(5), 1 + random.nextInt(20)))
                .limit(1 + random.nextInt(5))
                .toList();
    }

    private static Tally times(Tally tally, int times) {
        return new Tally(times * tally.consents(), times * tally.reservations(), times * tally.objections());
    }

    private static Tally tally(int consents, int positions) {
        return new Tally(consents, 0, positions - consents);
    }
}
