package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The runnable platform in the hands of an operator. The two starts it takes are shared by what is asked of them. */
class PlatformIT {
    private static final Map<String, String> NO_SETTINGS = Map.of();

    /** Seconds: seven for an answer, three for a new connection, and some for a machine that is busy. */
    private static final int LONGEST_WAIT = 35;

    private static Distribution distribution;

    @BeforeAll
    static void copyElsewhere() throws Exception {
        distribution = Distribution.copied();
    }

    @AfterAll
    static void remove() throws Exception {
        distribution.close();
    }

    @Test
    void servesSurvivesAndStops() throws Exception {
        Path home = distribution.home();
        int port = PlatformProcess.freePort();
        PlatformProcess first = run(home, port);
        try {
            assertEquals("Sekswerkplatform: http://localhost:" + port + "/", first.firstLine());
            answersWithoutSayingWhatItIs(port);
            keepsItsSecretsToItself(home);
            bringsItsDatabaseBack(first, home, port);
            staysCalmWhileItsDatabaseIsFrozen(first, port);
            refusesASecondOneOnItsData(home);
            keepsNoMomentOfWhatIsWritten(home);
            forgetsWhatWasErased(home);
            OwnRows.write(home.resolve("data"));
            first.kill();
            assertEquals(1, first.databases().size(), "the database is an orphan now");

            PlatformProcess second = run(home, port);
            first = second;
            second.firstLine();
            assertEquals(1, second.databases().size(), "the orphan is gone, the new one is there");
            assertEquals(OwnRows.COUNT, OwnRows.count(home.resolve("data")));
            assertEquals(200, PlatformProcess.get(port, "/").statusCode());
            assertEquals(0, second.stop());
            assertTrue(second.databases().isEmpty(), "nothing is left running");
            assertEquals("", second.complained());
        } finally {
            first.kill();
            first.databases().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static void answersWithoutSayingWhatItIs(int port) throws Exception {
        HttpResponse<String> home = PlatformProcess.get(port, "/");
        assertEquals(200, home.statusCode());
        assertEquals(HttpClient.Version.HTTP_1_1, offeredMore(port));
        assertFalse(home.headers().map().toString().toLowerCase().contains("payara"));
        assertTrue(home.headers().firstValue("Server").isEmpty());
        for (String closed : new String[] {"/metrics", "/health", "/openapi"}) {
            assertTrue(PlatformProcess.get(port, closed).statusCode() >= 400, closed);
        }
    }

    private static HttpClient.Version offeredMore(int port) throws Exception {
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .build()
                .send(home, HttpResponse.BodyHandlers.discarding())
                .version();
    }

    private static void keepsItsSecretsToItself(Path home) throws Exception {
        Path keys = home.resolve("data").resolve("keys");
        assertEquals("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]", rights(keys));
        assertEquals("[OWNER_READ, OWNER_WRITE]", rights(keys.resolve("database-password")));
        assertFalse(Files.exists(home.resolve("data/run/setup.sql")), "the accounts' file is gone");
    }

    private static String rights(Path file) throws Exception {
        return new java.util.TreeSet<>(Files.getPosixFilePermissions(file)).toString();
    }

    private static void bringsItsDatabaseBack(PlatformProcess platform, Path home, int port) throws Exception {
        Speaker before = Speaker.withForm(port);
        Speaker during = Speaker.withForm(port);
        before.sends();
        platform.databases().forEach(ProcessHandle::destroyForcibly);
        during.sends();
        HttpResponse<String> meanwhile = PlatformProcess.get(port, "/meetings/999");
        assertFalse(meanwhile.statusCode() == 500, "a calm page");
        assertFalse(meanwhile.body().contains("Exception"), "no stack trace");
        for (int waited = 0; waited < 60 && !OwnRows.reachable(home.resolve("data")); waited++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertTrue(OwnRows.reachable(home.resolve("data")));
        assertEquals(200, PlatformProcess.get(port, "/").statusCode());
        before.findsHerInput();
        during.sends();
        during.findsHerInput();
    }

    /** Nothing is broken off, nothing is refused: the database just does not say a word. */
    private static void staysCalmWhileItsDatabaseIsFrozen(PlatformProcess platform, int port) throws Exception {
        ProcessHandle database = platform.databases().get(0);
        signal("STOP", database);
        long frozen = System.nanoTime();
        try {
            HttpResponse<String> page = PlatformProcess.get(port, "/meetings/999");
            long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - frozen);
            assertEquals(503, page.statusCode());
            assertFalse(page.body().contains("Exception"), "no stack trace");
            assertTrue(waited <= LONGEST_WAIT, "calm after " + waited + " seconds");
        } finally {
            signal("CONT", database);
        }
        assertEquals(404, PlatformProcess.get(port, "/meetings/999").statusCode());
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor());
    }

    /** MariaDB would note beside each table when it last grew, to the second. */
    private static void keepsNoMomentOfWhatIsWritten(Path home) throws Exception {
        Path data = home.resolve("data");
        assertEquals("0", OwnRows.ask(data, "select @@innodb_stats_persistent"));
    }

    /** What is erased is erased in the table, and stands in the database's log of changes until that begins anew. */
    private static void forgetsWhatWasErased(Path home) throws Exception {
        Path data = home.resolve("data");
        String words = "Words that were taken back " + System.nanoTime();
        OwnRows.execute(data, "create table taken_back (words varchar(80))");
        OwnRows.execute(data, "insert into taken_back values ('" + words + "')");
        OwnRows.execute(data, "drop table taken_back");
        assertTrue(logOfChanges(data).contains(words), "there is something to forget");
        OwnRows.execute(data, "call platform_upkeep.forget_changes()");
        for (int waited = 0; waited < 60 && logOfChanges(data).contains(words); waited++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertFalse(logOfChanges(data).contains(words));
    }

    private static String logOfChanges(Path data) throws Exception {
        return Files.readString(data.resolve("database").resolve("ib_logfile0"), StandardCharsets.ISO_8859_1);
    }

    private static void refusesASecondOneOnItsData(Path home) throws Exception {
        Path other = distribution.home();
        PlatformProcess second = PlatformProcess.start(
                distribution,
                other,
                NO_SETTINGS,
                "run",
                "--port=" + PlatformProcess.freePort(),
                "--data=" + home.resolve("data"));
        refused(second, "another platform is already using");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            refused(run(distribution.home(), other.getLocalPort()), "port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void saysThatItMayNotWriteItsData() throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                PlatformProcess.runByRoot(), "only root owns what others may not touch");
        refused(
                PlatformProcess.start(
                        distribution,
                        distribution.home(),
                        NO_SETTINGS,
                        "run",
                        "--port=" + PlatformProcess.freePort(),
                        "--data=" + distribution.foreign()),
                "cannot be used: no permission");
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws Exception {
        Map<String, String> nobodyThere = Map.of(
                "DB_URL", "jdbc:mariadb://127.0.0.1:" + PlatformProcess.freePort() + "/platform",
                "DB_USER", "platform",
                "DB_PASSWORD", "secret");
        Path home = distribution.home();
        PlatformProcess platform =
                PlatformProcess.start(distribution, home, nobodyThere, "run", "--port=" + PlatformProcess.freePort());
        refused(platform, "does not answer");
        assertFalse(platform.complained().contains("secret"));
    }

    private static PlatformProcess run(Path home, int port) throws Exception {
        return PlatformProcess.start(distribution, home, NO_SETTINGS, "run", "--port=" + port, "--data=data");
    }

    private static void refused(PlatformProcess platform, String reason) throws Exception {
        assertEquals(1, platform.exitStatus());
        String complaint = platform.complained();
        assertTrue(complaint.startsWith("The platform did not start: "), complaint);
        assertTrue(complaint.contains(reason), complaint);
        assertEquals(1, complaint.lines().count(), complaint);
    }
}
