import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures speaking without an account on the assembled platform at its usual cost of codes: how long sending and
 * looking up a receipt take with 1, 4 and 20 people at once, what memory that takes, what the pages weigh and cost, and
 * how long leaving takes while twenty others wait.
 * Linux only: it reads the processes' own accounts.
 *
 * <pre>java platform-ear/src/bench/java/SpeakingBenchmark.java platform-ear/target/platform</pre>
 */
public class SpeakingBenchmark {
    private static final int[] AT_ONCE = {1, 4, 20};
    private static final int[] SAMPLES = {20, 40, 100};
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"code\">([\\d ]+)<br */?>([\\d ]+)<");
    private static final Pattern RESOURCE = Pattern.compile("<(?:link|img|script)[^>]*(?:href|src)=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final List<String> receipts = Collections.synchronizedList(new ArrayList<>());
    private final int port;
    private Process platform;

    private SpeakingBenchmark(int port) {
        this.port = port;
    }

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments.length > 0 ? arguments[0] : "platform-ear/target/platform");
        Path data = Files.createDirectories(Path.of("target-bench-" + ProcessHandle.current().pid()).toAbsolutePath());
        int port;
        try (ServerSocket any = new ServerSocket(0)) {
            port = any.getLocalPort();
        }
        SpeakingBenchmark bench = new SpeakingBenchmark(port);
        try {
            bench.start(home, data);
            System.out.printf(Locale.ROOT, "processors %d, load %s, memory before %d MiB%n",
                    Runtime.getRuntime().availableProcessors(), load(), bench.memory());
            for (String page : List.of("/input", "/input?lang=en", "/input?lang=bg", "/receipt", "/receipt?lang=bg",
                    "/help?lang=bg")) {
                bench.weigh(page);
            }
            System.out.printf("%-18s %14s%n", "", "CPU ms/request");
            for (String page : List.of("/input", "/input?lang=bg", "/receipt", "/receipt?lang=bg")) {
                bench.burn(page, () -> bench.bytes(page));
            }
            bench.burn("leave", () -> bench.leave());
            System.out.printf("%-10s %8s %9s %9s %9s %8s %8s%n", "", "at once", "p50 ms", "p99 ms", "most ms", "busy",
                    "MiB");
            for (int i = 0; i < AT_ONCE.length; i++) {
                bench.measure("send", AT_ONCE[i], SAMPLES[i], bench::send);
                bench.measure("look up", AT_ONCE[i], SAMPLES[i], bench::lookUp);
            }
            bench.leaveWhileOthersLookUp();
            System.out.printf(Locale.ROOT, "load at the end %s%n", load());
        } finally {
            bench.platform.destroy();
            bench.platform.waitFor();
            try (Stream<Path> all = Files.walk(data)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void start(Path home, Path data) throws Exception {
        ProcessBuilder command = new ProcessBuilder("java", "-jar", home.resolve("platform.jar").toString(), "run",
                        "--port", String.valueOf(port), "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("bench.out").toFile());
        // The quarter of a minute that a form has to be open is the writer's, not the server's.
        command.environment().put("PLATFORM_FORM_EARLIEST", "PT0S");
        platform = command.start();
        while (Files.readString(data.resolve("bench.out")).isBlank()) {
            if (!platform.isAlive()) {
                throw new IllegalStateException(Files.readString(data.resolve("bench.out")));
            }
            Thread.sleep(200);
        }
        for (int i = 0; i < 4; i++) {
            send();
            lookUp();
        }
        refused.set(0);
    }

    private void measure(String what, int atOnce, int samples, Callable<Long> act) throws Exception {
        refused.set(0);
        ExecutorService people = Executors.newFixedThreadPool(atOnce);
        try {
            List<Future<Long>> running = people.invokeAll(Collections.nCopies(samples, act));
            List<Long> millis = new ArrayList<>();
            for (Future<Long> one : running) {
                millis.add(one.get());
            }
            Collections.sort(millis);
            System.out.printf(Locale.ROOT, "%-10s %8d %9d %9d %9d %8d %8d%n", what, atOnce,
                    millis.get(millis.size() / 2), millis.get((int) Math.ceil(millis.size() * 0.99) - 1),
                    millis.get(millis.size() - 1), refused.get(), memory());
        } finally {
            people.shutdownNow();
        }
    }

    private long send() throws Exception {
        Matcher form = FORM.matcher(get("/input").body());
        if (!form.find()) {
            throw new IllegalStateException("no form");
        }
        long from = System.nanoTime();
        HttpResponse<String> answer = post("/input", "act=send&form=" + form.group(1) + "&text="
                + URLEncoder.encode("Er is te weinig licht " + asked.incrementAndGet(), StandardCharsets.UTF_8));
        long millis = Duration.ofNanos(System.nanoTime() - from).toMillis();
        Matcher receipt = RECEIPT.matcher(answer.body());
        if (receipt.find()) {
            receipts.add(receipt.group(1).strip() + ' ' + receipt.group(2).strip());
        } else {
            refused.incrementAndGet();
        }
        return millis;
    }

    private long lookUp() throws Exception {
        String code = receipts.get(asked.incrementAndGet() % receipts.size());
        long from = System.nanoTime();
        HttpResponse<String> answer = post("/receipt", "act=look&code=" + code.replace(' ', '+'));
        if (!answer.body().contains("Zo staat het ermee")) {
            refused.incrementAndGet();
        }
        return Duration.ofNanos(System.nanoTime() - from).toMillis();
    }

    /** Processor time of the platform's own process, per request, after it has warmed up. */
    private void burn(String what, Callable<?> act) throws Exception {
        for (int i = 0; i < 2_000; i++) {
            act.call();
        }
        Duration before = platform.info().totalCpuDuration().orElseThrow();
        for (int i = 0; i < 1_000; i++) {
            act.call();
        }
        Duration spent = platform.info().totalCpuDuration().orElseThrow().minus(before);
        System.out.printf(Locale.ROOT, "%-18s %14.2f%n", what, spent.toMillis() / 1_000.0);
    }

    private long leave() throws Exception {
        long from = System.nanoTime();
        HttpResponse<String> answer = post("/input", "act=leave&form=" + asked.incrementAndGet() + "x".repeat(40));
        if (!answer.body().contains("refresh")) {
            throw new IllegalStateException("she could not leave");
        }
        return Duration.ofNanos(System.nanoTime() - from).toMillis();
    }

    /** The button has to work when all else waits. */
    private void leaveWhileOthersLookUp() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(20);
        try {
            List<Future<Long>> looking = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                looking.add(others.submit(this::lookUp));
            }
            measure("leave*", 1, 40, this::leave);
            for (Future<Long> one : looking) {
                one.get();
            }
        } finally {
            others.shutdownNow();
        }
    }

    /** The page and all that it makes a browser fetch, without a cache. */
    private void weigh(String page) throws Exception {
        byte[] body = bytes(page);
        int total = body.length;
        int requests = 1;
        Matcher resource = RESOURCE.matcher(new String(body, StandardCharsets.UTF_8));
        while (resource.find()) {
            total += bytes(resource.group(1)).length;
            requests++;
        }
        System.out.printf("%-18s %d bytes, with style and icon %d bytes in %d requests%n", page, body.length, total,
                requests);
    }

    private byte[] bytes(String path) throws Exception {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String fields) throws Exception {
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofMinutes(2));
    }

    /** Of platform and database together. */
    private long memory() throws Exception {
        long kib = 0;
        List<ProcessHandle> all = new ArrayList<>(platform.descendants().toList());
        all.add(platform.toHandle());
        for (ProcessHandle one : all) {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(one.pid()), "status"))) {
                if (line.startsWith("VmRSS:")) {
                    kib += Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        }
        return kib / 1024;
    }

    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
