package nl.sekswerkplatform.web.testing;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.sekswerkplatform.demo.InventedMembers;
import nl.sekswerkplatform.testing.TestDatabase;

/** The platform as it ships, in demo, on the port that the build reserved; its log is target/tested/server.log, apart
 * from target/platform, which is what the next package puts into the war. */
public final class RunningPlatform {
    private static final Path HOME = Path.of("target", "tested").toAbsolutePath();
    private static final Path LOG = HOME.resolve("server.log");
    private static final Path OPERATORS = HOME.resolve("operators.public");
    private static final int PORT = Integer.getInteger("test.http.port", 0);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static TestDatabase database;
    private static Process server;
    private static IOException failure;

    private RunningPlatform() {}

    /** Where "Leave this page" leads in tests: a page of another site for a browser, though it is our own server. */
    public static String wayOut() {
        return "http://localhost:" + PORT + "/about";
    }

    /** The address of the home page, without the last slash. */
    public static String address() {
        if (failure != null) {
            throw new IllegalStateException("the platform did not start", failure);
        }
        return "http://127.0.0.1:" + PORT;
    }

    /** The sign-in code of the member who has the group's tasks. */
    public static String codeOf(String groupKey) {
        return codesOf(groupKey).get(0);
    }

    /** The sign-in codes that the demo tells of the group. */
    public static List<String> codesOf(String groupKey) {
        try {
            List<String> codes = Files.readAllLines(HOME.resolve("data").resolve("demo-codes.txt")).stream()
                    .map(line -> line.split("\t", 2))
                    .filter(line -> line[0].equals(groupKey))
                    .map(line -> line[1])
                    .toList();
            if (codes.isEmpty()) {
                throw new AssertionError("the demo has no code for " + groupKey);
            }
            return codes;
        } catch (IOException missing) {
            throw new UncheckedIOException("the demo wrote no codes", missing);
        }
    }

    /** All that the server has logged. */
    public static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where it keeps its keys. */
    public static Path keys() {
        return HOME.resolve("keys");
    }

    /** Where its database listens, with the account and password of tests. */
    static String database() {
        return database.url() + "?user=platform&password=platform-test";
    }

    /** All that the platform and its server write. */
    static Path home() {
        return HOME;
    }

    /** All that the database writes. */
    static Path databaseFiles() {
        return database.files();
    }

    static void start() {
        try {
            // What an earlier run left would be deployed as well.
            delete(HOME);
            Files.createDirectories(HOME.resolve("data"));
            Files.createDirectories(HOME.resolve("tmp"));
            VouchingBody.handOutKey(OPERATORS);
            database = TestDatabase.start(Integer.getInteger("test.db.port"));
            server = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            awaitFirstPage();
            awaitMembers();
        } catch (IOException failed) {
            failure = failed;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    static void stop() {
        try {
            if (server != null) {
                server.destroy();
                server.waitFor(20, TimeUnit.SECONDS);
            }
            if (database != null) {
                database.stop();
            }
        } catch (ManagedProcessException stoppedAlready) {
            // then there is nothing left to stop
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx640m", "-Duser.timezone=UTC"));
        command.add("-Djava.io.tmpdir=" + HOME.resolve("tmp"));
        command.addAll(settings());
        command.addAll(List.of("-jar", "target/payara-micro.jar", "--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--rootdir", HOME.resolve("server").toString(), "--port", Integer.toString(PORT)));
        command.addAll(List.of("--prebootcommandfile", "target/test-classes/server-settings.txt"));
        command.addAll(List.of("--deploy", "target/platform.war", "--contextroot", "/"));
        return command;
    }

    /** Those of the demo, but quick: weak codes, no waiting, a batch of inputs every ten seconds. */
    private static List<String> settings() {
        return List.of(
                "-Ddb.url=" + database.url(),
                "-Ddb.user=platform",
                "-Ddb.password=platform-test",
                "-Dplatform.data=" + HOME.resolve("data"),
                "-Dplatform.keys=" + HOME.resolve("keys"),
                "-Dplatform.argon.cost=1024,1,1",
                "-Dplatform.answer.floor=0",
                "-Dplatform.demo=true",
                "-Dplatform.admission.rest.days=0",
                "-Dplatform.publication.interval=PT5S",
                "-Dplatform.advice.least=PT0S",
                "-Dplatform.form.earliest=PT0S",
                "-Dplatform.flood.bucket=10000",
                "-Dplatform.network.header=X-Forwarded-For",
                "-Dplatform.way.out=" + wayOut(),
                "-Dplatform.group-key.operators=" + OPERATORS);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void awaitFirstPage() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!server.isAlive() || System.nanoTime() > giveUp) {
                throw new IOException("no first page; the last lines of " + LOG + ":\n" + endOfLog());
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    /** Until everybody of the demo sits down: a test that counts what changes must not meet them on their way in. */
    private static void awaitMembers() throws IOException, InterruptedException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (Integer.parseInt(Contents.one("select count(*) from member")) < InventedMembers.seated()) {
            if (System.nanoTime() > giveUp) {
                throw new IOException("the demo's members do not come; the last lines of " + LOG + ":\n" + endOfLog());
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static boolean answers() throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest home = HttpRequest.newBuilder(URI.create(address() + "/"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(LOG);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }
}
