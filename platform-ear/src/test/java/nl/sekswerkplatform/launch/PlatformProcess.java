package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code java -jar platform.jar} as a process of its own; under root as the user nobody. */
final class PlatformProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final Path home;

    private PlatformProcess(Process process, Path home) {
        this.process = process;
        this.home = home;
    }

    static PlatformProcess start(Distribution platform, Path home, Map<String, String> settings, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (runByRoot()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                platform.jar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("PLATFORM_FORM_EARLIEST", "PT0S"); // a test writes faster than anyone
        builder.environment().putAll(settings);
        builder.redirectOutput(home.resolve("said.txt").toFile());
        builder.redirectError(home.resolve("complained.txt").toFile());
        return new PlatformProcess(builder.start(), home);
    }

    static boolean runByRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** To the user who runs the platform. */
    static void give(Path file) throws IOException {
        if (runByRoot()) {
            Files.setAttribute(file, "unix:uid", 65_534);
            Files.setAttribute(file, "unix:gid", 65_534);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Waits for the address, the first line that a person sees. */
    String firstLine() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (said().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("it does not start: " + complained());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return said().get(0);
    }

    List<String> said() throws IOException {
        return Files.readAllLines(home.resolve("said.txt"));
    }

    String complained() throws IOException {
        return Files.readString(home.resolve("complained.txt"));
    }

    static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return BROWSER.send(
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static HttpResponse<String> post(int port, String path, String fields) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitStatus() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    /** SIGTERM. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitStatus();
    }

    /** SIGKILL: no time for last words. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitStatus();
    }

    /** Every database process that was started for this home. */
    List<ProcessHandle> databases() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(one -> one.info()
                            .command()
                            .filter(command -> command.startsWith(home.toString()))
                            .isPresent())
                    .toList();
        }
    }
}
