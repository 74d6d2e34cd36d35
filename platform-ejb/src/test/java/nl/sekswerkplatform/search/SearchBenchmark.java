package nl.sekswerkplatform.search;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.sekswerkplatform.search.Words.Look;

/**
 * How long the database takes to find, with as much as Utrecht's dossier, ten times and a hundred times that; and to write the
 * index anew. The words are invented, a few of them in nearly every text, most in few. The server has the options of the
 * platform's own.
 *
 * <pre>
 * ./mvnw -q -pl platform-ejb test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * cd platform-ejb
 * java -cp target/test-classes:target/classes:$(cat target/test-classpath) nl.sekswerkplatform.search.SearchBenchmark
 * </pre>
 */
public final class SearchBenchmark {
    /** A hundredth of what a city has in many years. */
    private static final List<Things> AT_ONE = List.of(
            new Things(SearchKind.INPUT, 200, 60),
            new Things(SearchKind.PROPOSAL, 30, 50),
            new Things(SearchKind.MEETING, 3, 80),
            new Things(SearchKind.MINUTES, 15, 300),
            new Things(SearchKind.DECISION, 15, 250),
            new Things(SearchKind.FOLLOW_UP, 30, 40));

    private static final String[] COMMON =
            "de het een van en in op voor met dat niet zijn veilig werken buurt gemeente politie hulp".split(" ");
    private static final int TIMES = 200;
    private static final int WARM_UP = 50;
    /** The place of a word that few things have. */
    private static final int SELDOM = 300;

    private final Random random = new Random(7);
    private final List<String> words = invented();

    private record Things(SearchKind kind, int many, int length) {}

    public static void main(String[] arguments) throws Exception {
        for (int scale : new int[] {1, 10, 100}) {
            SearchServer server = SearchServer.start(Path.of("target", "test-database", "bench-" + System.nanoTime())
                    .toAbsolutePath());
            try {
                server.makeTables();
                new SearchBenchmark().measure(server, scale);
            } finally {
                server.stop();
            }
        }
    }

    private void measure(SearchServer server, int scale) throws SQLException {
        try (Connection connection = server.connect()) {
            fill(connection, scale);
            long from = System.nanoTime();
            double longest = server.writeAnew();
            say(
                    "%d times: written anew in %.1f s, who publishes waits %.0f ms at most",
                    scale, (System.nanoTime() - from) / 1e9, longest);
            time(connection, scale, "a rare word", rare(), null);
            time(connection, scale, "a common word", "politie", null);
            time(connection, scale, "three common words", "veilig politie buurt", null);
            time(connection, scale, "beginnings of many", "ver wer", null);
            time(connection, scale, "common and rare", "politie " + rare(), null);
            time(connection, scale, "common, of a kind", "politie", SearchKind.DECISION);
            time(connection, scale, "nothing", "xyzzy", null);
        }
    }

    private void time(Connection connection, int scale, String name, String typed, SearchKind kind)
            throws SQLException {
        SearchQuery asked = new SearchQuery(typed, kind, null);
        double[] taken = new double[TIMES];
        int found = 0;
        for (int i = -WARM_UP; i < TIMES; i++) {
            long from = System.nanoTime();
            found = find(connection, asked);
            if (i >= 0) {
                taken[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        Arrays.sort(taken);
        say(
                "%d times: %-20s %3d refs, p50 %6.2f ms, p95 %6.2f ms",
                scale, name, found, taken[TIMES / 2], taken[TIMES * 95 / 100]);
    }

    /** As the platform does: a first look, and a second one where that found too little. */
    private static int find(Connection connection, SearchQuery asked) throws SQLException {
        int found = find(connection, asked.inBooleanMode(Look.FIRST));
        return found > SearchService.MOST ? found : find(connection, asked.inBooleanMode(Look.ALL));
    }

    private static int find(Connection connection, String asked) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SearchRepository.BEST.replace("?1", "?") + " limit 201")) {
            statement.setString(1, asked);
            int found = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        }
    }

    private void fill(Connection connection, int scale) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement put = connection.prepareStatement(SearchRepository.PUT.replaceAll("\\?\\d", "?"))) {
            for (Things things : AT_ONE) {
                for (int number = 1; number <= things.many() * scale; number++) {
                    put(put, entry(things, number));
                }
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }

    private SearchEntry entry(Things things, int number) {
        int length = things.length() / 2 + random.nextInt(things.length());
        return SearchEntry.of(things.kind(), number, "/x/" + number)
                .about(random.nextBoolean() ? "thuiswerken" : null)
                .called(text(6))
                .saying(text(length));
    }

    private static void put(PreparedStatement put, SearchEntry entry) throws SQLException {
        put.setString(1, entry.ref());
        put.setString(2, entry.kind().name());
        put.setString(3, entry.pilotKey());
        put.setString(4, entry.address());
        put.setString(5, entry.title());
        put.setString(6, entry.body());
        put.setString(7, entry.words());
        put.executeUpdate();
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextInt(100) < 45 ? COMMON[random.nextInt(COMMON.length)] : seldom())
                .collect(Collectors.joining(" "));
    }

    /** The further in the list, the seldomer. */
    private String seldom() {
        int place = (int) Math.pow(1 - random.nextDouble(), -1.6);
        return words.get(Math.min(place, words.size() - 1));
    }

    private String rare() {
        return words.get(SELDOM);
    }

    private List<String> invented() {
        String[] syllables =
                ("wer ken stra ten buurt hulp ver le ning po li wo seks be slui gem raad loka tie vei lig mel ding huur"
                                + " klant gen over last licht nacht dag in breng vraag stel pro ef tuin toe zicht trou wen")
                        .split(" ");
        List<String> invented = new ArrayList<>();
        for (int i = 0; i < 12_000; i++) {
            invented.add(IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(each -> syllables[random.nextInt(syllables.length)])
                    .collect(Collectors.joining()));
        }
        return invented;
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }
}
