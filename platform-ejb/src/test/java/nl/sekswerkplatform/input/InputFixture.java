package nl.sekswerkplatform.input;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.screeners.Screener;
import nl.sekswerkplatform.screeners.ScreenerFixture;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.TableFixture;

/** Screeners of two groups, a batch at will, and somebody with the whole database in hand. */
@ApplicationScoped
public class InputFixture {
    private static final List<String> OURS = List.of(
            "anonymous_input",
            "input_key",
            "screener_key",
            "sent_form",
            "screening_judgement",
            "input_message",
            "published_input",
            "log_entry",
            "log_disclosure");

    private final Map<String, ScreenerFixture> screeners = Map.of(
            "support", ScreenerFixture.someoneOf("support"), "sex-workers", ScreenerFixture.someoneOf("sex-workers"));

    @Inject
    private AsMember member;

    @Inject
    private AsOperator operator;

    @Inject
    private GroupService groups;

    @Inject
    private PilotService pilots;

    @Inject
    private InputService inputs;

    @Inject
    private ScreeningService screening;

    @Inject
    private PublishedInputService published;

    @Inject
    private PublicationBatch batch;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    void foundGroupsAndPilot(String pilot) throws Exception {
        operator.call(() -> {
            TableFixture.found(groups);
            pilots.recordEarlier(PilotFixture.pilot(pilot, "reports-" + pilot));
            return null;
        });
        screenersCome();
    }

    /** One of each group, who have come before anybody writes. */
    void screenersCome() throws Exception {
        member.call(() -> {
            screeners.keySet().forEach(group -> screening.arrive(screener(group)));
            return null;
        });
    }

    int recordEarlier(EarlierInput earlier) throws Exception {
        return operator.call(() -> published.recordEarlier(earlier));
    }

    /** A new screener of the group judges the one input with this text. */
    void judge(String text, String group, Verdict verdict) throws Exception {
        var waiting = waiting(text).get(0);
        member.call(() -> screening.judge(screener(group), waiting.id(), verdict));
    }

    /** Somebody says this, and it waits for its readers. */
    public UUID received(String text) throws Exception {
        screenersCome();
        inputs.send(new WrittenInput(text, null, new GroupKey("residents")), inputs.newForm(), false);
        if (!held(text).isEmpty()) {
            letThrough(text, "support");
        }
        return waiting(text).get(0).id();
    }

    /** With an offer of help. */
    void answer(String text, String group, String words) throws Exception {
        var waiting = waiting(text).get(0);
        member.call(() -> {
            screening.answer(screener(group), waiting.id(), words, true);
            return null;
        });
    }

    /** A new screener of the group sees that no human wrote it. */
    void callFlood(String text, String group) throws Exception {
        var ids = held(text).stream().map(ScreeningItem::id).toList();
        member.call(() -> {
            screening.callFlood(screener(group), ids);
            return null;
        });
    }

    void letThrough(String text, String group) throws Exception {
        var ids = held(text).stream().map(ScreeningItem::id).toList();
        member.call(() -> {
            screening.letThrough(screener(group), ids);
            return null;
        });
    }

    /** Everything that is held with this text, page by page. */
    List<ScreeningItem> held(String text) throws Exception {
        return all(after -> member.call(() -> screening.held(screener("support"), after)), text);
    }

    /** Of each column that could hold something of what was said, what it holds, and the status. */
    List<String> contentsLeftOf(UUID id) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return rows(
                            connection,
                            "select status, concat_ws('', content, receipt_key, proposal, original_salt, outgoing_key, outgoing,"
                                    + " (select count(*) from input_key k where k.input_id = i.id having count(*) > 0),"
                                    + " (select count(*) from input_message m where m.input_id = i.id having count(*) > 0),"
                                    + " (select count(*) from screening_judgement j where j.input_id = i.id"
                                    + " having count(*) > 0)) from anonymous_input i where id = '" + id + "'")
                    .stream()
                    .map(row -> row.get(0) + row.get(1))
                    .toList();
        }
    }

    /** On which day each input with this text is erased. */
    List<String> daysOfErasure(String text) throws Exception {
        List<String> days = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (ScreeningItem item : waiting(text)) {
                rows(
                                connection,
                                "select content_until, known_until from anonymous_input where id = '" + item.id() + "'")
                        .forEach(row -> days.add(row.get(0)));
            }
        }
        return days;
    }

    /** How many records say that the original of this input is kept under a digest. */
    int digestsInLogOf(int number) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return (int) disclosures(connection).stream()
                    .filter(disclosure -> disclosure.get(1).contains("\"originalOf\"," + number + "]"))
                    .count();
        }
    }

    /** Everything in the queue with this text, page by page. */
    List<ScreeningItem> waiting(String text) throws Exception {
        return all(after -> member.call(() -> screening.queue(screener("support"), after)), text);
    }

    private static List<ScreeningItem> all(Pages pages, String text) throws Exception {
        List<ScreeningItem> found = new ArrayList<>();
        var page = pages.after(null);
        while (!page.isEmpty()) {
            page.stream().filter(item -> item.text().equals(text)).forEach(found::add);
            page = pages.after(page.get(page.size() - 1).id());
        }
        return found;
    }

    private interface Pages {
        List<ScreeningItem> after(UUID last) throws Exception;
    }

    void makeBatch() throws SQLException {
        execute("update publication_round set due = '2000-01-01'");
        batch.publishWhenDue(PublicationRule.DEMONSTRATION);
    }

    /** With the minimum that holds outside a demonstration. */
    void makeBatchOfEnough() throws SQLException {
        execute("update publication_round set due = '2000-01-01'");
        batch.publishWhenDue(PublicationRule.FLOOR);
    }

    void lookTooEarly() throws SQLException {
        execute("update publication_round set due = null");
        batch.publishWhenDue(PublicationRule.DEMONSTRATION);
        batch.publishWhenDue(PublicationRule.DEMONSTRATION);
    }

    void makeBatchWithoutLog() throws SQLException {
        execute("rename table log_entry to log_entry_away");
        try {
            makeBatch();
        } finally {
            execute("update publication_round set due = null");
            execute("rename table log_entry_away to log_entry");
        }
    }

    /** Searches every column of every table, and what the log's disclosures open to. */
    boolean tablesHold(String wanted) throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (List<String> column : rows(
                    connection,
                    "select c.table_name, c.column_name"
                            + " from information_schema.columns c join information_schema.tables t"
                            + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                            + " where c.table_schema = database() and t.table_type = 'BASE TABLE'")) {
                if (columnHolds(connection, column.get(0), column.get(1), wanted)) {
                    return true;
                }
            }
            return disclosures(connection).stream()
                    .anyMatch(disclosure -> disclosure.get(1).contains(wanted));
        }
    }

    private static boolean columnHolds(Connection connection, String table, String column, String wanted)
            throws SQLException {
        try (var query = connection.prepareStatement(
                "select 1 from `" + table + "` where instr(cast(`" + column + "` as binary), ?) > 0 limit 1")) {
            query.setBytes(1, wanted.getBytes(StandardCharsets.UTF_8));
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    List<String> kindsInLogThatOpenTo(String text) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return disclosures(connection).stream()
                    .filter(disclosure -> disclosure.get(1).contains('"' + text + '"'))
                    .map(disclosure -> disclosure.get(0))
                    .toList();
        }
    }

    private static List<List<String>> disclosures(Connection connection) throws SQLException {
        return rows(
                        connection,
                        "select json_value(convert(e.manifest using utf8mb4), '$.kind'), d.disclosure"
                                + " from log_disclosure d join log_entry e on e.id = d.entry_id")
                .stream()
                .map(row -> List.of(
                        row.get(0), new String(Base64.getUrlDecoder().decode(row.get(1)), StandardCharsets.UTF_8)))
                .toList();
    }

    List<String> columnsThatTellTimeOrOrder() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return rows(
                            connection,
                            "select table_name, column_name from information_schema.columns"
                                    + " where table_schema = database() and (data_type in ('datetime', 'timestamp', 'time')"
                                    + " or extra like '%auto_increment%')")
                    .stream()
                    .filter(column -> OURS.contains(column.get(0)))
                    .map(column -> column.get(0) + '.' + column.get(1))
                    .toList();
        }
    }

    private static List<List<String>> rows(Connection connection, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(List.of(found.getString(1), found.getString(2)));
            }
        }
        return rows;
    }

    private Screener screener(String group) {
        return screeners.get(group).oneOfMany();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
