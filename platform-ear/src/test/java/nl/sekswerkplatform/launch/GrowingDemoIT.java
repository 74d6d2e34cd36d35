package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A demo with an invented village, that becomes a town: whole, once, whatever happens on the way, and asked no more. */
class GrowingDemoIT {
    private static final int PATIENCE = 300;
    private static final int TRIES = 6;

    /** Codes are not what is tested here. */
    private static final Map<String, String> QUICK = Map.of("PLATFORM_ARGON_COST", "64,1,1");

    private static final List<String> PAGES = List.of(
            "/",
            "/pilots",
            "/pilots/stad-proef-1",
            "/pilots/stad-proef-1/thread",
            "/decisions",
            "/decisions/2018-001",
            "/decisions/2018-001/thread",
            "/follow-ups",
            "/follow-ups?by=owner",
            "/follow-ups?by=pilot",
            "/meetings",
            "/meetings/4",
            "/meetings/4/minutes",
            "/proposals",
            "/proposals/7",
            "/inputs",
            "/inputs/5",
            "/search?q=taal",
            "/search?q=taal+avond+vertrouwen",
            "/parity",
            "/groups");

    private int asked;

    @Test
    void growsWholeWhateverHappensAndAsksNoMoreThanBefore() throws Exception {
        try (Distribution distribution = Distribution.copied()) {
            Path home = distribution.home();
            int port = PlatformProcess.freePort();
            PlatformProcess demo = start(distribution, home, port, "village");
            try {
                await("the village begins", () -> isOnItsWay(home));
                demo.kill();

                demo = start(distribution, home, port, "village");
                awaitWhole(demo, "village");
                assertEquals("3 30 15 30 200 10 360", counted(home));
                Map<String, Integer> few = questions(home, port);
                assertEquals(0, demo.stop());

                demo = start(distribution, home, port, "town");
                awaitWhole(demo, "town");
                assertEquals("30 300 150 300 2000 20 720", counted(home));
                assertEquals(
                        "residents 700, sex-workers 200, support 100",
                        OwnRows.ask(
                                data(home),
                                "select group_concat(concat(group_key, ' ', members) order by group_key separator ', ')"
                                        + " from (select group_key, count(*) members from member group by group_key"
                                        + " having count(*) >= 100) large"));
                Map<String, Integer> more = questions(home, port);
                more.keySet().removeIf(page -> more.get(page) <= few.get(page));
                assertEquals(Map.of(), more, "no page asks more than in a village: " + few);
                assertEquals(0, demo.stop());
            } finally {
                demo.kill();
                demo.databases().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    private static PlatformProcess start(Distribution distribution, Path home, int port, String size)
            throws IOException {
        return PlatformProcess.start(
                distribution, home, QUICK, "demo", "--port=" + port, "--data=" + data(home), "--size=" + size);
    }

    private static boolean isOnItsWay(Path home) throws IOException {
        Path progress = data(home).resolve("demo-size.txt");
        return Files.exists(progress) && !Files.readString(progress).startsWith("village 0 ");
    }

    private static void awaitWhole(PlatformProcess demo, String size) throws Exception {
        Predicate<String> whole = line -> line.startsWith("The " + size + " is there");
        await("the " + size, () -> demo.said().stream().anyMatch(whole));
    }

    private static void await(String what, Callable<Boolean> happened) throws Exception {
        for (int waited = 0; !happened.call(); waited++) {
            assertTrue(waited < PATIENCE * 10, what);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Meetings, proposals, decisions, follow-ups, inputs, indicators and observations of the invented place. */
    private static String counted(Path home) throws IOException, SQLException {
        String of = "(select count(*) from %s where dossier_key like 'stad-%%')";
        String each = String.join(
                ", ' ', ",
                of.formatted("meeting"),
                of.formatted("proposal"),
                of.formatted("decision"),
                of.formatted("follow_up"),
                of.formatted("published_input"),
                "(select count(*) from indicator where indicator_key like 'stad-%')",
                of.formatted("observation"));
        return OwnRows.ask(data(home), "select concat(" + each + ")");
    }

    /** How often each page asks the database, the least of a few tries, since timers ask as well. */
    private Map<String, Integer> questions(Path home, int port) throws Exception {
        Map<String, Integer> all = new TreeMap<>();
        for (String page : PAGES) {
            int least = Integer.MAX_VALUE;
            for (int tried = 0; tried < TRIES; tried++) {
                int before = selects(home);
                String anew = page + (page.contains("?") ? "&" : "?") + "asked=" + ++asked;
                assertEquals(200, PlatformProcess.get(port, anew).statusCode(), page);
                least = Math.min(least, selects(home) - before);
            }
            all.put(page, least);
        }
        return all;
    }

    private static int selects(Path home) throws IOException, SQLException {
        return Integer.parseInt(OwnRows.ask(
                data(home),
                "select variable_value from information_schema.global_status where variable_name = 'Com_select'"));
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }
}
