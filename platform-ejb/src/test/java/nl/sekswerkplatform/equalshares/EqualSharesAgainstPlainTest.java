package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast computation by classes and skipped steps gives exactly what the plain one gives. */
class EqualSharesAgainstPlainTest {

    /**
     * The last three were found by search: two offers that draw level at a whole step, a level whose growth has no divisor in
     * common with it, and two purses that hold the same but grow differently.
     */
    private static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 400), LongStream.of(6752, 5309, 691));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void composesWhatThePlainComputationComposes(long seed) {
        assertSameAsPlain(RandomMeeting.small(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void skipsOnlyStepsThatChangeNothing(long seed) {
        assertSameAsPlain(RandomMeeting.quiet(seed));
    }

    private static void assertSameAsPlain(RandomMeeting meeting) {
        PlainEqualShares plain = new PlainEqualShares(meeting);
        Composition composition = meeting.compose();
        assertEquals(
                plain.run(0).stream()
                        .map(offer -> new Purchase(offer.item().id(), offer.rho(), offer.payments()))
                        .toList(),
                composition.firstRun());
        assertEquals(plain.extra(), composition.extra());
        List<Placement> expected = new ArrayList<>();
        plain.run(plain.extra())
                .forEach(offer -> expected.add(new Placement(offer.item().id(), Phase.SHARES, offer.payments())));
        plain.fill().forEach(item -> expected.add(new Placement(item.id(), Phase.FILL, Map.of())));
        assertEquals(expected, composition.placements());
    }
}
