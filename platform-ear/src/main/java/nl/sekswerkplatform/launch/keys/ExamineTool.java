package nl.sekswerkplatform.launch.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.groups.VouchingBody;
import nl.sekswerkplatform.sealing.PlatformKeys;

/** Looks in the database at what only the database knows of keys; each line begins with how it was found, and a tab. */
public class ExamineTool extends Connected {
    private static final String WELL = "well\t";
    private static final String WRONG = "wrong\t";
    private static final String MIND = "mind\t";

    private record Group(String key, String body, String publicKey) {}

    private record Seat(String group, String organisation) {}

    @Override
    public List<String> work(String url, String user, String password, Path keys, List<String> words)
            throws IOException {
        return connected(url, user, password, database -> {
            List<String> lines = new ArrayList<>();
            examineKeys(database, keys, lines);
            examineGroups(database, lines);
            if (ask(database, "select 1 from screener_key limit 1", row -> 1).isEmpty()) {
                lines.add(MIND
                        + "no screener has a key: nobody can read what is sent. One of each of the two groups has to"
                        + " sign in once.");
            }
            return lines;
        });
    }

    private static void examineKeys(Connection database, Path keys, List<String> lines) throws SQLException {
        Map<String, String> there = PlatformKeys.printsOfFilesIn(keys);
        for (String[] known : ask(database, "select name, fingerprint from platform_key order by name", row ->
                new String[] {row.getString(1), row.getString(2)})) {
            if (!known[1].equals(there.get(known[0]))) {
                lines.add(WRONG + "the key file " + known[0]
                        + " is not the one by which the database goes: put the right one"
                        + " back, or give the command rotate-keys after a restore.");
            }
        }
    }

    private static void examineGroups(Connection database, List<String> lines) throws SQLException {
        List<Group> groups = ask(
                database,
                "select group_key, vouched_by, public_key from stakeholder_group where seated order by position",
                row -> new Group(row.getString(1), row.getString(2), row.getString(3)));
        List<Seat> seats = ask(
                database,
                "select distinct b.group_key, b.organisation from admission_batch b join stakeholder_group g"
                        + " on g.group_key = b.group_key where g.seated and b.organisation is not null",
                row -> new Seat(row.getString(1), row.getString(2)));
        groups.forEach(group -> lines.add(about(group, groups, seats)));
    }

    private static String about(Group group, List<Group> all, List<Seat> seats) {
        String name = "group " + group.key();
        if (group.publicKey() == null) {
            return MIND + name + " has no key: nobody can vouch for its members (run --group-key).";
        }
        VouchingBody body = new VouchingBody(group.body() == null ? "" : group.body());
        for (Group other : all) {
            if (!other.key().equals(group.key())
                    && (group.publicKey().equals(other.publicKey()) || body.isSameAs(other.body()))) {
                return WRONG + name + " and group " + other.key() + " have the same vouching body or key.";
            }
        }
        for (Seat seat : seats) {
            if (!seat.group().equals(group.key()) && body.isSameAs(seat.organisation())) {
                return WRONG + "who vouches for " + name + " has members in group " + seat.group() + ".";
            }
        }
        return WELL + name + " is vouched for by " + (group.body() == null ? "nobody named" : group.body()) + ", key "
                + VouchingKey.fingerprint(group.publicKey());
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> ask(Connection database, String question, Reading<T> reading) throws SQLException {
        List<T> found = new ArrayList<>();
        try (var asked = database.createStatement();
                ResultSet rows = asked.executeQuery(question)) {
            while (rows.next()) {
                found.add(reading.of(rows));
            }
        }
        return found;
    }
}
