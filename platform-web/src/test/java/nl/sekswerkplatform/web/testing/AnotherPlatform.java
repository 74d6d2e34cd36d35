package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.sekswerkplatform.testing.TestDatabase;

/** A second platform with an empty database, of another city, that begins with a dossier and writes its own at once. */
public final class AnotherPlatform {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final String DATABASE = "platform_beside";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private AnotherPlatform() {}

    /**
     * What it writes of a dossier that it began with, and what its pages then show.
     *
     * @param pages in the order in which they were asked for
     */
    public record Begun(byte[] written, List<String> pages) {}

    /** @param addresses asked for when the dossier is in */
    public static Begun startedFrom(byte[] dossier, Supplier<List<String>> addresses)
            throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "another-platform");
        Path begun = Files.write(home.resolve("begun.json"), dossier);
        Path written = home.resolve("written.json");
        emptyDatabase();
        int port = freePort();
        Process server = new ProcessBuilder(command(home, begun, written, port))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("server.log").toFile())
                .start();
        try {
            long giveUp = System.nanoTime() + PATIENCE;
            while (!Files.exists(written)) {
                if (System.nanoTime() > giveUp || hasFailed(home) || !server.isAlive()) {
                    throw new AssertionError("it did not start: " + Files.readString(home.resolve("server.log")));
                }
                server.waitFor(500, TimeUnit.MILLISECONDS);
            }
            List<String> pages = new ArrayList<>();
            for (String address : addresses.get()) {
                pages.add(page(server, port, address, giveUp));
            }
            return new Begun(Files.readAllBytes(written), pages);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /** The first value that the question finds in its database. */
    public static String one(String question) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.urlBeside());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            return found.next() ? found.getString(1) : null;
        } catch (SQLException failed) {
            throw new AssertionError(question, failed);
        }
    }

    /** It writes the file before it answers. */
    private static String page(Process server, int port, String address, long giveUp) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .build();
        while (true) {
            try {
                HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            if (System.nanoTime() > giveUp || !server.isAlive()) {
                throw new AssertionError("it does not show " + address);
            }
            server.waitFor(500, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean hasFailed(Path home) throws IOException {
        return Files.readString(home.resolve("server.log")).contains("The dossier was not entered")
                || Files.readString(home.resolve("server.log")).contains("Exception while loading the app");
    }

    private static void emptyDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(TestDatabase.urlBeside());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + DATABASE);
            statement.execute("create database " + DATABASE + " character set utf8mb4");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static List<String> command(Path home, Path begun, Path written, int port) throws IOException {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + temporary,
                "-Ddb.url=" + TestDatabase.urlBeside().replaceAll("\\?.*", ""),
                "-Ddb.user=platform",
                "-Ddb.password=platform-test",
                "-Dplatform.data=" + Files.createDirectories(home.resolve("data")),
                "-Dplatform.keys=" + home.resolve("keys"),
                "-Dplatform.import=" + begun,
                "-Dplatform.export=" + written,
                "-jar",
                "target/payara-micro.jar",
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                home.resolve("server").toString(),
                "--port",
                String.valueOf(port),
                "--prebootcommandfile",
                "target/test-classes/server-settings.txt",
                "--deploy",
                "target/platform.war",
                "--contextroot",
                "/");
    }
}
