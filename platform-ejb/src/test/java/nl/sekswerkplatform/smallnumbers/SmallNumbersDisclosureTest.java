package nl.sekswerkplatform.smallnumbers;

import static nl.sekswerkplatform.smallnumbers.Protection.IN_FUNCTION;
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
import org.junit.jupiter.api.Test;

/**
 * An attacker knows every rule and tries every world: two protected groups, one in function, a vote in the first. He
 * keeps the worlds that would have been published just so. A hidden cell is safe if it still has two values or more.
 */
class SmallNumbersDisclosureTest {
    private static final int MOST_PEOPLE = 24;
    private static final int MOST_VOTES = 130;

    private record World(int workers, int residents, int police, int inFavour) {
        int against() {
            return workers - inFavour;
        }
    }

    @Test
    void leavesEveryHiddenCellOpenGivenAllTablesAtOnce() {
        var worlds = worlds();
        assertEquals(Set.of(), disclosed(worlds, SmallNumbersDisclosureTest::everythingPublished, World::workers, 10));
        assertEquals(
                Set.of(), disclosed(worlds, SmallNumbersDisclosureTest::everythingPublished, World::residents, 10));
        assertEquals(Set.of(), disclosed(worlds, SmallNumbersDisclosureTest::everythingPublished, World::inFavour, 5));
        assertEquals(Set.of(), disclosed(worlds, SmallNumbersDisclosureTest::everythingPublished, World::against, 5));
    }

    @Test
    void leavesSmallVotesOpenInGroupsOfAnySize() {
        var votes = votesOfOneGroup();
        assertEquals(Set.of(), disclosed(votes, SmallNumbersDisclosureTest::votesPublished, World::inFavour, 10));
        assertEquals(Set.of(), disclosed(votes, SmallNumbersDisclosureTest::votesPublished, World::against, 10));
    }

    @Test
    void neverShowsThatAGroupIsUnanimous() {
        var possible = possible(votesOfOneGroup(), SmallNumbersDisclosureTest::votesPublished);
        for (var worlds : possible.values()) {
            assertFalse(worlds.stream().allMatch(world -> world.inFavour() == 0), worlds::toString);
            assertFalse(worlds.stream().allMatch(world -> world.against() == 0), worlds::toString);
        }
    }

    /** Proof that the attacker is able: a total of its own beside the rows, even rounded, betrays the rest. */
    @Test
    void wouldFindWhatATotalOfItsOwnGivesAway() {
        Function<World, Object> published = world -> List.of(
                SmallNumbers.table(List.of(workers(world), police(world))),
                SmallNumbers.count(world.police(), IN_FUNCTION),
                SmallNumbers.count(world.workers() + world.police(), PROTECTED));
        assertFalse(disclosed(worlds(), published, World::workers, 10).isEmpty());
    }

    /** Proof that the attacker is able: shares in steps of five percent betray how many were against. */
    @Test
    void wouldFindWhatFinerSharesGiveAway() {
        Function<World, Object> published = world -> List.of(
                SmallNumbers.count(world.workers(), PROTECTED),
                Math.round(world.inFavour() * 20.0 / Math.max(1, world.workers())));
        assertFalse(disclosed(votesOfOneGroup(), published, World::against, 5).isEmpty());
    }

    /** Each pair and the three together, bands, the vote; the police's own figure besides. */
    private static Object everythingPublished(World world) {
        return List.of(
                SmallNumbers.table(List.of(workers(world), residents(world), police(world))),
                SmallNumbers.table(List.of(workers(world), police(world))),
                SmallNumbers.table(List.of(workers(world), residents(world))),
                SmallNumbers.band(world.residents(), PROTECTED),
                SmallNumbers.count(world.police(), IN_FUNCTION),
                votesPublished(world));
    }

    private static Object votesPublished(World world) {
        return List.of(
                SmallNumbers.votes(world.inFavour(), world.against(), PROTECTED),
                SmallNumbers.count(world.workers(), PROTECTED),
                SmallNumbers.band(world.workers(), PROTECTED),
                SmallNumbers.share(world.inFavour(), world.workers(), PROTECTED));
    }

    private static CountRow<String> workers(World world) {
        return new CountRow<>("sex workers", PROTECTED, world.workers());
    }

    private static CountRow<String> residents(World world) {
        return new CountRow<>("residents", PROTECTED, world.residents());
    }

    private static CountRow<String> police(World world) {
        return new CountRow<>("police", IN_FUNCTION, world.police());
    }

    /** Values below the limit that what was published leaves no doubt about. */
    private static Set<Integer> disclosed(
            List<World> worlds, Function<World, Object> published, ToIntFunction<World> cell, int limit) {
        var found = new HashSet<Integer>();
        for (var left : possible(worlds, published).values()) {
            var values = new HashSet<Integer>();
            left.forEach(world -> values.add(cell.applyAsInt(world)));
            if (values.size() == 1 && values.iterator().next() < limit) {
                found.addAll(values);
            }
        }
        return found;
    }

    private static Map<Object, List<World>> possible(List<World> worlds, Function<World, Object> published) {
        var possible = new HashMap<Object, List<World>>();
        worlds.forEach(world -> possible.computeIfAbsent(published.apply(world), key -> new ArrayList<>())
                .add(world));
        return possible;
    }

    private static List<World> worlds() {
        var worlds = new ArrayList<World>();
        for (int workers = 0; workers <= MOST_PEOPLE; workers++) {
            for (int residents = 0; residents <= MOST_PEOPLE; residents++) {
                for (int police = 0; police <= 6; police++) {
                    for (int inFavour = 0; inFavour <= workers; inFavour++) {
                        worlds.add(new World(workers, residents, police, inFavour));
                    }
                }
            }
        }
        return worlds;
    }

    private static List<World> votesOfOneGroup() {
        var worlds = new ArrayList<World>();
        for (int workers = 0; workers <= MOST_VOTES; workers++) {
            for (int inFavour = 0; inFavour <= workers; inFavour++) {
                worlds.add(new World(workers, 0, 0, inFavour));
            }
        }
        return worlds;
    }
}
