package nl.sekswerkplatform.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.signals.SignalReason;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;
import org.junit.jupiter.api.Test;

class ThreadGraphTest {
    @Test
    void putsEachThingOnceInTheOrderOfItsLevel() {
        Builder thread = new Builder();
        thread.add(step("DECISION", "/d"));
        thread.add(step("INPUT", "/i"));
        thread.add(step("PROPOSAL", "/p"));
        thread.add(step("INPUT", "/i"));
        thread.link("/i", "/p");
        thread.link("/i", "/p");
        thread.link("/p", "/nothing");
        ThreadGraph graph = thread.build();
        assertEquals(List.of("/i", "/p", "/d"), addresses(graph));
        assertEquals(List.of(new ThreadLink("/i", "/p")), graph.links());
    }

    /** What came back of a thread is the beginning of another: the first role that a thing has is the one it keeps. */
    @Test
    void keepsWhatAThingWasFirst() {
        Builder thread = new Builder();
        thread.add(step("PROPOSAL", "/p").asHere());
        thread.add(step("RETURNED", "/p"));
        assertEquals("PROPOSAL", thread.build().steps().get(0).kind());
        assertTrue(thread.build().steps().get(0).here());
    }

    @Test
    void showsAroundAThingWhatLedToItAndWhatCameOfItAndNothingElse() {
        Builder thread = new Builder();
        for (String each : List.of("INPUT /i1", "INPUT /i2", "PROPOSAL /p", "PROPOSAL /q", "ITEM /a", "ITEM /b")) {
            thread.add(step(each.split(" ")[0], each.split(" ")[1]));
        }
        thread.link("/i1", "/p");
        thread.link("/i2", "/q");
        thread.link("/p", "/a");
        thread.link("/q", "/b");
        ThreadGraph around = thread.build().around("/p");
        assertEquals(List.of("/i1", "/p", "/a"), addresses(around));
        assertEquals(
                List.of("/p"),
                around.steps().stream()
                        .filter(ThreadStep::here)
                        .map(ThreadStep::address)
                        .toList());
        assertEquals(2, around.links().size());
        assertTrue(thread.build().around("/nowhere").isAlone());
    }

    /** A pilot leads to numbers, numbers to signals, signals to decisions, decisions to the pilot. */
    @Test
    void goesRoundACircleOnce() {
        Builder thread = new Builder();
        thread.add(step("SIGNAL_THRESHOLD", "/s"));
        thread.add(step("DECISION", "/d"));
        thread.add(step("PILOT", "/pilot"));
        thread.link("/s", "/d");
        thread.link("/d", "/pilot");
        thread.link("/pilot", "/s");
        assertEquals(List.of("/s", "/d", "/pilot"), addresses(thread.build().around("/d")));
    }

    @Test
    void foldsALevelThatIsTooLongAndShowsFirstWhereTheReaderIsAndWhatIsLate() {
        Builder thread = new Builder();
        IntStream.range(0, 30).forEach(i -> thread.add(step("FOLLOW_UP", "/f" + i)));
        thread.add(step("FOLLOW_UP_LATE", "/late"));
        thread.add(step("FOLLOW_UP", "/here").asHere());
        List<ThreadBand> bands = thread.build().bands(4);
        assertEquals(1, bands.size());
        assertEquals(
                List.of("/here", "/late", "/f0"),
                bands.get(0).steps().stream().map(ThreadStep::address).toList());
        assertEquals(29, bands.get(0).folded().size());
    }

    @Test
    void knowsTheLevelOfEveryKind() {
        assertEquals(ThreadLevel.FOLLOW_UP, ThreadLevel.of(step("FOLLOW_UP_LATE", "/x")));
        assertEquals(ThreadLevel.ITEM, ThreadLevel.of(step("ITEM_PLACED", "/x")));
        for (SignalReason reason : SignalReason.values()) {
            assertEquals(ThreadLevel.SIGNAL, ThreadLevel.of(step("SIGNAL_" + reason, "/x")));
        }
        for (ThreadLevel level : ThreadLevel.values()) {
            assertEquals(level, ThreadLevel.of(step(level.name(), "/x")));
        }
    }

    /** Else a kind would belong to two of them. */
    @Test
    void hasNoLevelThatIsTheBeginningOfAnother() {
        Set<String> names =
                Arrays.stream(ThreadLevel.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        names.forEach(name -> assertFalse(names.stream().anyMatch(other -> other.startsWith(name + "_")), name));
    }

    private static ThreadStep step(String kind, String address) {
        return new ThreadStep(kind, address, address, false, null, null);
    }

    private static List<String> addresses(ThreadGraph graph) {
        return graph.steps().stream().map(ThreadStep::address).toList();
    }
}
