import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures pages of a demo that is given no more time as there is more in it: a village, a town, a city, of which each holds ten
 * times as much as the one before. One after the other in one run, because machines are noisy; for each page the CPU of
 * server and database per request and the time until it is there, asked anew each time. Linux only.
 *
 * <pre>JDK_JAVA_OPTIONS=-Xmx400m java platform-ear/src/bench/java/ScaleBenchmark.java platform-ear/target/platform [village town city]</pre>
 */
public class ScaleBenchmark {
    private static final int WARM_UP = Integer.getInteger("warm", 300);
    private static final int MEASURED = Integer.getInteger("measured", 200);
    private static final List<String> PAGES = List.of(
            "/",
            "/pilots",
            "/pilots/stad-proef-1",
            "/pilots/stad-proef-1/thread",
            "/decisions",
            "/decisions/2018-001",
            "/decisions/2018-001/thread",
            "/follow-ups",
            "/meetings",
            "/meetings/4/minutes",
            "/proposals",
            "/inputs",
            "/search?q=taal",
            "/search?q=taal+avond+vertrouwen",
            "/parity",
            "/groups");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path home;
    private final Path data;
    private final int port;
    private Process platform;
    private int asked;

    private ScaleBenchmark(Path home, Path data, int port) {
        this.home = home;
        this.data = data;
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "platform-ear/target/platform");
        List<String> sizes = arguments.length > 1
                ? Arrays.asList(arguments).subList(1, arguments.length)
                : List.of("village", "town", "city");
        System.out.printf("processors %d, java %s%n", Runtime.getRuntime().availableProcessors(), Runtime.version());
        for (String size : sizes) {
            Path data = Files.createDirectories(Path.of("target-scale-" + ProcessHandle.current().pid()).toAbsolutePath());
            ScaleBenchmark bench = new ScaleBenchmark(home, data, freePort());
            try {
                bench.measure(size);
            } finally {
                bench.stop();
                delete(data);
            }
        }
    }

    private void measure(String size) throws Exception {
        System.out.printf("%n%s, load %s%n", size, load());
        System.out.printf(Locale.ROOT, "first page after   %6.1f s%n", start(size) / 1000.0);
        System.out.printf(Locale.ROOT, "all there after    %6.1f s, load %s%n", awaitWhole(size) / 1000.0, load());
        memory();
        stop();
        System.out.printf(Locale.ROOT, "later first page   %6.1f s%n", start(size) / 1000.0);
        awaitWhole(size);
        settle();
        System.out.printf("%-34s %9s %9s %9s %9s %9s%n", "page", "CPU ms", "DB ms", "p50 ms", "p95 ms", "bytes");
        for (String page : PAGES) {
            measurePage(page);
        }
        memory();
        System.out.printf("load %s%n", load());
    }

    private long start(String size) throws Exception {
        long from = System.nanoTime();
        platform = new ProcessBuilder("java", "-jar", home.resolve("platform.jar").toString(), "demo", "--size", size,
                        "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(said().toFile())
                .start();
        while (status() != 200) {
            requireAlive();
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - from).toMillis();
    }

    private long awaitWhole(String size) throws Exception {
        while (!Files.readString(said()).contains("The " + size + " is there")) {
            requireAlive();
            Thread.sleep(200);
        }
        return Duration.between(platform.info().startInstant().orElseThrow(), java.time.Instant.now()).toMillis();
    }

    private void requireAlive() throws IOException {
        if (!platform.isAlive()) {
            throw new IllegalStateException(Files.readString(said()));
        }
    }

    private Path said() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    private void stop() throws InterruptedException {
        if (platform != null) {
            platform.destroy();
            platform.waitFor();
        }
    }

    private void settle() throws Exception {
        for (int calm = 0; calm < 5; ) {
            long before = cpuMillis(platform.toHandle());
            Thread.sleep(1000);
            calm = cpuMillis(platform.toHandle()) - before < 100 ? calm + 1 : 0;
        }
    }

    private void measurePage(String page) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            visit(page);
        }
        long server = cpuMillis(platform.toHandle());
        long database = databaseMillis();
        long[] micros = new long[MEASURED];
        long bytes = 0;
        for (int i = 0; i < MEASURED; i++) {
            long from = System.nanoTime();
            bytes = visit(page);
            micros[i] = (System.nanoTime() - from) / 1000;
        }
        server = cpuMillis(platform.toHandle()) - server;
        database = databaseMillis() - database;
        Arrays.sort(micros);
        System.out.printf(Locale.ROOT, "%-34s %9.2f %9.2f %9.1f %9.1f %9d%n", page, server / (double) MEASURED,
                database / (double) MEASURED, micros[MEASURED / 2] / 1000.0, micros[MEASURED * 95 / 100] / 1000.0,
                bytes);
    }

    /** Asked as nobody asked before, so that the page is made. */
    private long visit(String page) throws IOException, InterruptedException {
        String anew = page + (page.contains("?") ? "&" : "?") + "b=" + ++asked;
        HttpResponse<byte[]> answer = client.send(request(anew), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private int status() throws InterruptedException {
        try {
            return client.send(request("/"), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    private void memory() {
        System.out.printf("memory             platform %d MiB, database %d MiB%n", residentKiB(platform.toHandle()) / 1024,
                platform.descendants().mapToLong(ScaleBenchmark::residentKiB).sum() / 1024);
    }

    private long databaseMillis() throws IOException {
        long all = 0;
        for (ProcessHandle process : platform.descendants().toList()) {
            all += cpuMillis(process);
        }
        return all;
    }

    /** From the process's own account, in hundredths of a second. */
    private static long cpuMillis(ProcessHandle process) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static long residentKiB(ProcessHandle process) {
        try (BufferedReader lines =
                Files.newBufferedReader(Path.of("/proc/" + process.pid() + "/status"), StandardCharsets.UTF_8)) {
            return lines.lines()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        Files.deleteIfExists(directory.resolveSibling(directory.getFileName() + ".out"));
    }
}
