package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR on a full Jakarta EE 10 server: Payara Server, with a domain of its own on ports that are free. */
class FullServerIT {
    private static final Path WORK = Path.of("target", "full-server").toAbsolutePath();
    private static final Path SERVER = WORK.resolve("payara6");
    private static final int HTTP = 80;
    private static final int ADMINISTRATION = 48;

    private static DataDirectory data;
    private static EmbeddedDatabase database;
    private static int ports;

    @BeforeAll
    static void startServerAndDatabase() throws Exception {
        removeEarlier(WORK.resolve("domains"));
        data = DataDirectory.open(WORK.resolve("data"), true);
        database = EmbeddedDatabase.start(data);
        ports = freeRangeOfPorts();
        administer(
                "create-domain",
                "--nopassword=true",
                "--portbase=" + ports,
                "--domaindir=" + WORK.resolve("domains"),
                "whole");
        administer("start-domain", "--domaindir=" + WORK.resolve("domains"), "whole");
    }

    @AfterAll
    static void stopServerAndDatabase() throws Exception {
        try {
            administer("stop-domain", "--domaindir=" + WORK.resolve("domains"), "whole");
        } finally {
            database.stop();
            data.close();
        }
    }

    @Test
    void takesTheEarAndAnswers() throws Exception {
        DatabaseAddress address = database.address();
        server(
                "create-system-properties",
                "db.url=" + escaped(address.url()) + ":db.user=" + address.user()
                        + ":db.password=" + address.password()
                        + ":platform.demo=false:platform.data="
                        + escaped(data.root().toString())
                        + ":platform.keys=" + escaped(data.keys().toString()));
        server(
                "deploy",
                "--name=platform",
                Path.of("target", "platform.ear").toAbsolutePath().toString());

        HttpResponse<String> home = PlatformProcess.get(ports + HTTP, "/");
        assertEquals(200, home.statusCode(), home.body());
        assertTrue(home.body().contains("<html"), home.body());
        assertEquals(404, PlatformProcess.get(ports + HTTP, "/no-such-page").statusCode());
    }

    /** Of a run before this one on the same checkout: the server makes no domain where one stands. */
    private static void removeEarlier(Path domains) throws IOException {
        if (Files.notExists(domains)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(domains)) {
            tree.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    /** In a value of this command a colon begins the next one. */
    private static String escaped(String value) {
        return value.replace(":", "\\:").replace("=", "\\=");
    }

    private static void server(String command, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("--port", Integer.toString(ports + ADMINISTRATION), command));
        all.addAll(List.of(arguments));
        administer(all.toArray(String[]::new));
    }

    private static void administer(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                SERVER.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(arguments));
        Path said = WORK.resolve("administration.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        assertTrue(process.waitFor(180, TimeUnit.SECONDS), "it takes too long, see " + said);
        assertEquals(0, process.exitValue(), "see " + said);
    }

    /** The server takes ten or so ports from a base on; the one for pages and the one for administration are looked at. */
    private static int freeRangeOfPorts() {
        for (int base = 21_000; base < 31_000; base += 100) {
            if (free(base + HTTP) && free(base + ADMINISTRATION) && free(base + 86)) {
                return base;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean free(int port) {
        try (java.net.ServerSocket probe = new java.net.ServerSocket(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
