package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the database holds at a moment, as digests: each row that could be erased, and each of its values that could.
 * What an older backup holds beyond that was erased since, and a restore takes it out again. No list of what was erased
 * is kept anywhere.
 *
 * <p>All tables count, save those that {@link #LASTING} names; so a new table is safe before anybody thinks of it.
 */
record Present(String salt, List<String> lines) {
    /** The public record and what counts for it: nothing in these is ever erased by deleting a row. */
    static final Set<String> LASTING = Set.of(
            "admission_batch",
            "agenda",
            "agenda_item",
            "agenda_share",
            "agenda_unplaced",
            "ballot_box",
            "condition_change",
            "consent_round",
            "consultation_round",
            "criterion",
            "decision",
            "decision_version",
            "dossier",
            "flyway_schema_history",
            "follow_up",
            "follow_up_move",
            "follow_up_update",
            "group_answer",
            "indicator",
            "log_entry",
            "meeting",
            "meeting_attendance",
            "meeting_rotation",
            "meeting_rounds",
            "minutes",
            "minutes_confirmation",
            "number_series",
            "observation",
            "pilot",
            "pilot_condition",
            "planned_follow_up",
            "proposal",
            "proposal_input",
            "public_poll",
            "public_poll_asker",
            "public_poll_group",
            "publication_round",
            "recommendation",
            "round_awaited",
            "round_group",
            "round_stance",
            "round_text",
            "stakeholder_group");

    /** The name beside a contribution goes when nobody has it any more; the contribution stays, also in these tables. */
    private static final String NAME = "shown_label";

    /** Who showed less since goes on showing as little as can be, and keeps her account. */
    private static final Set<String> NAMES_OF_ACCOUNTS = Set.of("member.organisation", "member.pseudonym");

    private static final String GONE = "gone:";

    /** A state is a short word, and what people write is not. */
    private static final int LONGEST_STATE = 20;

    private static final String FORM = "sekswerkplatform present v1";
    private static final int SALT_LENGTH = 16;
    private static final int ROWS_AT_ONCE = 500;
    private static final String COLUMNS = "select table_name, column_name, column_key, is_nullable, data_type,"
            + " ifnull(character_maximum_length, 0) from"
            + " information_schema.columns where table_schema = database() order by table_name, ordinal_position;";

    static Present of(DatabaseClient client) throws IOException, InterruptedException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        String salted = HexFormat.of().formatHex(salt);
        StringBuilder question = new StringBuilder();
        String each = "select '%s', '%s', %s from %s where %s order by 3;%n";
        tables(client).forEach((name, table) -> {
            table.erasable()
                    .forEach(column -> question.append(
                            each.formatted(name, column, table.digest(salted, column), name, table.isThere(column))));
            table.gone()
                    .forEach(gone -> question.append(
                            each.formatted(name, gone.mark(), table.digest(salted, gone.mark()), name, gone.is())));
        });
        return new Present(salted, client.ask(question.toString()));
    }

    static Present read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !FORM.equals(lines.get(0))) {
            throw new IOException(file + " is no list of what was present.");
        }
        return new Present(lines.get(1), lines.subList(2, lines.size()));
    }

    void write(Path file) throws IOException {
        DataDirectory.writePrivately(file, FORM + '\n' + salt + '\n' + String.join("\n", lines) + '\n');
    }

    /**
     * Takes out of a restored database every row that is not in this list, or holds a value that is not; of what stays
     * without its name, the name alone; of what stays without its words, the words.
     */
    void applyTo(DatabaseClient client) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set session foreign_key_checks = 0, check_constraint_checks = 0;\n");
        script.append(
                "create temporary table still_there (entry varchar(200) character set ascii collate ascii_bin primary key);\n");
        for (int from = 0; from < lines.size(); from += ROWS_AT_ONCE) {
            script.append(lines.subList(from, Math.min(lines.size(), from + ROWS_AT_ONCE)).stream()
                    .map(line -> "('" + line.replace('\t', ' ') + "')")
                    .collect(Collectors.joining(",", "insert ignore into still_there values ", ";\n")));
        }
        Map<String, Table> restored = tables(client);
        String each =
                "%s where %s and convert(concat_ws(' ', '%s', '%s', %s) using ascii) collate ascii_bin %s (select entry from still_there);%n";
        restored.forEach((name, table) -> {
            table.erasable()
                    .forEach(column -> script.append(each.formatted(
                            table.takesOut(column),
                            table.isThere(column),
                            name,
                            column,
                            table.digest(salt, column),
                            "not in")));
            table.gone()
                    .forEach(gone -> script.append(each.formatted(
                            "update %s set %s = %s".formatted(name, gone.column(), gone.value()),
                            "not " + gone.is(),
                            name,
                            gone.mark(),
                            table.digest(salt, gone.mark()),
                            "in")));
        });
        orphans(client).forEach(script::append);
        script.append(GoneWords.elsewhere(restored.keySet()));
        client.run(script.toString());
        client.run(GoneWords.ofPolls(client, restored.keySet()));
    }

    /** Rows below one that was taken out, where the public record does not need them. */
    private static List<String> orphans(DatabaseClient client) throws IOException, InterruptedException {
        return client
                .ask("select table_name, column_name, referenced_table_name, referenced_column_name from"
                        + " information_schema.key_column_usage where table_schema = database()"
                        + " and referenced_table_name is not null;")
                .stream()
                .map(row -> row.split("\t"))
                .filter(row -> !LASTING.contains(row[0]))
                .map(row -> "delete from %s where %s is not null and %s not in (select %s from %s);%n"
                        .formatted(row[0], row[1], row[1], row[3], row[2]))
                .toList();
    }

    private static Map<String, Table> tables(DatabaseClient client) throws IOException, InterruptedException {
        Map<String, Table> tables = new TreeMap<>();
        for (String row : client.ask(COLUMNS)) {
            String[] words = row.split("\t");
            Table table = tables.computeIfAbsent(
                    words[0], name -> new Table(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            if (words[2].equals("PRI")) {
                table.key().add(words[1]);
            } else if (words[3].equals("YES") && (!table.isLasting() || words[1].equals(NAME))) {
                table.optional().add(words[1]);
            }
            if (!words[2].equals("PRI") && words[4].matches("varchar|(medium)?text")) {
                boolean isState = words[4].equals("varchar") && Integer.parseInt(words[5]) <= LONGEST_STATE;
                (isState ? GoneWords.STATES : GoneWords.WORDS)
                        .forEach(value -> table.gone().add(new Gone(words[1], value)));
            }
        }
        return new LinkedHashMap<>(tables);
    }

    /** A column that says so, and how it says it. */
    private record Gone(String column, String value) {
        String mark() {
            return GONE + column + (value.equals(GoneWords.NO_WORDS) ? "" : ":" + value.replaceAll("\\W", ""));
        }

        String is() {
            return "(convert(`%s` using utf8mb4) = %s)".formatted(column, value);
        }
    }

    /**
     * @param key columns that name a row
     * @param optional columns that can be emptied
     * @param gone values that say that words were hidden or removed
     */
    private record Table(String name, List<String> key, List<String> optional, List<Gone> gone) {
        /** The row itself, said with an empty word, and each value that can be emptied. */
        List<String> erasable() {
            List<String> all = new ArrayList<>(isLasting() ? List.of() : List.of("-"));
            all.addAll(optional);
            return all;
        }

        boolean isLasting() {
            return LASTING.contains(name);
        }

        /** What becomes of rows in which this column was emptied since. */
        String takesOut(String column) {
            if (NAMES_OF_ACCOUNTS.contains(name + "." + column)) {
                return "update member set shown_as = 'ALIAS', organisation = null, pseudonym = null";
            }
            return column.equals(NAME) ? "update %s set %s = null".formatted(name, column) : "delete from " + name;
        }

        String isThere(String column) {
            return column.equals("-") ? "true" : column + " is not null";
        }

        String digest(String salt, String column) {
            String keys = key.stream().map(each -> "hex(" + each + ")").collect(Collectors.joining(", "));
            return "sha2(concat_ws('|', '%s', '%s', '%s', %s), 256)".formatted(salt, name, column, keys);
        }
    }
}
