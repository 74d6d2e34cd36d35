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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures the assembled platform as a visitor meets it: start, memory, and for each page the server's CPU per request
 * beside requests per second, because machines are noisy. Linux only: it reads the processes' own accounts.
 *
 * <pre>java platform-ear/src/bench/java/PagesBenchmark.java platform-ear/target/platform</pre>
 *
 * "anew" asks each time with another query, so that the page is rendered; "unchanged" asks the same page again.
 */
public class PagesBenchmark {
    private static final int WARM_UP = 3000;
    private static final int MEASURED = 1000;
    private static final int AT_ONCE = 2;
    private static final String[] PAGES = {"/", "/pilots/thuiswerken", "/decisions/2023-001", "/decisions", "/input"};
    private static final AtomicInteger QUERY = new AtomicInteger();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private Process platform;

    private PagesBenchmark(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "platform-ear/target/platform");
        Path data = Files.createDirectories(Path.of("target-bench-" + ProcessHandle.current().pid()).toAbsolutePath());
        PagesBenchmark bench = new PagesBenchmark(freePort());
        try {
            System.out.printf("processors %d, java %s%n", Runtime.getRuntime().availableProcessors(),
                    Runtime.version());
            System.out.printf(Locale.ROOT, "first start        %6.1f s%n", bench.start(home, data) / 1000.0);
            bench.stop();
            System.out.printf(Locale.ROOT, "later start        %6.1f s%n", bench.start(home, data) / 1000.0);
            bench.settle();
            bench.pages();
            bench.memory("after the rush");
            bench.settle();
            Thread.sleep(150_000);
            bench.memory("settled");
        } finally {
            bench.stop();
            delete(data);
        }
    }

    private long start(Path home, Path data) throws Exception {
        long from = System.nanoTime();
        platform = new ProcessBuilder("java", "-jar", home.resolve("platform.jar").toString(), "demo", "--port",
                        String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bench.out").toFile())
                .start();
        while (status("/") != 200) {
            if (!platform.isAlive()) {
                throw new IllegalStateException(Files.readString(data.resolve("bench.out")));
            }
            Thread.sleep(100);
        }
        return Duration.ofNanos(System.nanoTime() - from).toMillis();
    }

    private void stop() throws InterruptedException {
        if (platform != null) {
            platform.destroy();
            platform.waitFor();
        }
    }

    /** The demo makes its members behind the start: until that is done it would be counted with the pages. */
    private void settle() throws Exception {
        for (int calm = 0; calm < 5; ) {
            long before = cpuMillis();
            Thread.sleep(1000);
            calm = cpuMillis() - before < 100 ? calm + 1 : 0;
        }
    }

    private void pages() throws Exception {
        System.out.printf("%-24s %-10s %12s %12s %9s%n", "page", "", "CPU ms/req", "requests/s", "bytes");
        for (String page : PAGES) {
            measure(page, false);
            measure(page, true);
        }
    }

    private void measure(String page, boolean anew) throws Exception {
        run(page, anew, WARM_UP);
        long cpu = cpuMillis();
        long from = System.nanoTime();
        long bytes = run(page, anew, MEASURED);
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(Locale.ROOT, "%-24s %-10s %12.2f %12.0f %9d%n", page, anew ? "anew" : "unchanged",
                (cpuMillis() - cpu) / (double) MEASURED, MEASURED / seconds, bytes / MEASURED);
    }

    private long run(String page, boolean anew, int requests) throws Exception {
        ExecutorService visitors = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Long>> visits = new ArrayList<>();
            for (int i = 0; i < requests; i++) {
                visits.add(() -> visit(page + (anew ? "?b=" + QUERY.incrementAndGet() : "")));
            }
            long bytes = 0;
            for (Future<Long> visit : visitors.invokeAll(visits)) {
                bytes += visit.get();
            }
            return bytes;
        } finally {
            visitors.shutdown();
        }
    }

    private long visit(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    private int status(String path) throws InterruptedException {
        try {
            return client.send(request(path), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private void memory(String when) {
        long server = residentKiB(platform.toHandle());
        long database = platform.descendants().mapToLong(PagesBenchmark::residentKiB).sum();
        System.out.printf("memory %-16s platform %d MiB, database %d MiB%n", when, server / 1024, database / 1024);
    }

    /** The server's own process: the database works beside it and is counted apart. */
    private long cpuMillis() throws IOException {
        return cpuTicks(platform.pid()) * 10;
    }

    private static long cpuTicks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
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
    }
}
