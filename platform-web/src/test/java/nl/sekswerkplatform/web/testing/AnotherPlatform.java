package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.testing.TestDatabase;

/** A second platform with an empty database, of another city, that begins with a dossier and writes its own at once. */
public final class AnotherPlatform {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final String DATABASE = "platform_beside";

    private AnotherPlatform() {}

    /** What it writes of a dossier that it began with. */
    public static byte[] startedFrom(byte[] dossier) throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "another-platform");
        Path begun = Files.write(home.resolve("begun.json"), dossier);
        Path written = home.resolve("written.json");
        emptyDatabase();
        Process server = new ProcessBuilder(command(home, begun, written))
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
            return Files.readAllBytes(written);
        } finally {
            server.destroyForcibly().waitFor();
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

    private static List<String> command(Path home, Path begun, Path written) throws IOException {
        int port;
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
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
