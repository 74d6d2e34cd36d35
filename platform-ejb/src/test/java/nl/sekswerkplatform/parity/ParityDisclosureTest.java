package nl.sekswerkplatform.parity;

import static nl.sekswerkplatform.smallnumbers.Protection.PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.GroupInRound;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import org.junit.jupiter.api.Test;

/**
 * An attacker knows every rule and tries every world: two rounds of a protected group in one quarter, one in the next. He has
 * the page of each round and the figures of both quarters, which are all that page, CSV and JSON hold, subtracts what he
 * likes, and keeps the worlds that would have been published just so.
 */
class ParityDisclosureTest {
    private static final GroupKey WORKERS = new GroupKey("sex-workers");
    private static final int HEARD_FROM = 3;
    private static final int MOST_PEOPLE = 24;
    private static final int SMALL = 10;

    private record World(int first, int second, int later) {
        int quarter() {
            return first + second;
        }

        int year() {
            return quarter() + later;
        }
    }

    @Test
    void leavesEverySmallNumberOpenGivenAllRoundsAndQuartersAtOnce() {
        for (ToIntFunction<World> cell :
                List.<ToIntFunction<World>>of(World::first, World::second, World::later, World::quarter, World::year)) {
            assertEquals(Set.of(), disclosed(ParityDisclosureTest::published, cell));
        }
    }

    /** Two quarters tell nothing together that each round's own page does not tell. */
    @Test
    void addsNothingToWhatTheRoundsTell() {
        Map<Object, Set<Object>> both = new HashMap<>();
        worlds().forEach(world ->
                both.computeIfAbsent(rounds(world), key -> new HashSet<>()).add(published(world)));
        both.values().forEach(figures -> assertEquals(1, figures.size()));
    }

    /** Proof that the attacker is able: the true sum of a quarter, or of a year beside its quarters, gives small ones away. */
    @Test
    void wouldFindWhatTrueSumsGiveAway() {
        assertFalse(disclosed(world -> List.of(published(world), world.quarter()), World::first)
                .isEmpty());
        assertFalse(disclosed(world -> List.of(published(world), world.year(), world.quarter()), World::later)
                .isEmpty());
    }

    /** Proof that he is: of a sum that is told in bands over again, he can tell more than of its parts. */
    @Test
    void wouldSeeThatASumInBandsTellsMoreThanItsParts() {
        Function<World, Object> told =
                world -> List.of(published(world), SmallNumbers.band(world.quarter(), PROTECTED));
        assertFalse(possible(told).size()
                == possible(ParityDisclosureTest::published).size());
    }

    private static Object published(World world) {
        return List.of(
                rounds(world), figures(Stream.of(world.first(), world.second())), figures(Stream.of(world.later())));
    }

    private static Object rounds(World world) {
        return Stream.of(world.first(), world.second(), world.later())
                .map(ParityDisclosureTest::round)
                .toList();
    }

    private static Object figures(Stream<Integer> turnouts) {
        FigureTally tally = new FigureTally();
        tally.asked(turnouts.map(ParityDisclosureTest::round).toList());
        return tally.of(WORKERS);
    }

    private static GroupInRound round(int people) {
        boolean heard = people >= HEARD_FROM;
        Stand stand = heard ? Stand.CONSENT : Stand.NOT_HEARD;
        return new GroupInRound(WORKERS, heard, SmallNumbers.band(people, PROTECTED), stand, false);
    }

    private static Set<Integer> disclosed(Function<World, Object> published, ToIntFunction<World> cell) {
        Set<Integer> found = new HashSet<>();
        for (List<World> left : possible(published).values()) {
            Set<Integer> values = new HashSet<>();
            left.forEach(world -> values.add(cell.applyAsInt(world)));
            if (values.size() == 1 && values.iterator().next() < SMALL) {
                found.addAll(values);
            }
        }
        return found;
    }

    private static Map<Object, List<World>> possible(Function<World, Object> published) {
        Map<Object, List<World>> possible = new HashMap<>();
        worlds().forEach(world -> possible.computeIfAbsent(published.apply(world), key -> new ArrayList<>())
                .add(world));
        return possible;
    }

    private static List<World> worlds() {
        List<World> worlds = new ArrayList<>();
        for (int first = 0; first <= MOST_PEOPLE; first++) {
            for (int second = 0; second <= MOST_PEOPLE; second++) {
                for (int later = 0; later <= MOST_PEOPLE; later++) {
                    worlds.add(new World(first, second, later));
                }
            }
        }
        return worlds;
    }
}
