package nl.sekswerkplatform.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.sealing.KeyFileUnusable.Problem;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that change under a real database, stopped at every moment at which it can be stopped. */
class KeyChangeIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    private Path home;

    private final Digest halfOfACode = digest();
    private final byte[] secret = digest().bytes();
    private final UUID receipt = UUID.randomUUID();
    private PlatformKeys before;

    @BeforeEach
    void aDatabaseThatGoesByItsKeys() throws Exception {
        Flyway flyway = Flyway.configure()
                .dataSource(TestDatabase.urlBeside(), null, null)
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        before = PlatformKeys.in(home);
        try (Connection database = connect();
                var insert = database.createStatement()) {
            for (var print : before.fingerprints().entrySet()) {
                insert.execute(
                        "insert into platform_key values ('%s', '%s')".formatted(print.getKey(), print.getValue()));
            }
            insert.execute("insert into stakeholder_group values"
                    + " ('support', 1, 's', 's', true, true, null, 'ORGANISATION', 'IMMEDIATE', null, 1)");
        }
        write("insert into room values ('support', ?)", roomKey(before).wrap(secret, roomLabel()));
        write(
                "insert into anonymous_input(id, lookup_id, content, content_until, known_until, week, status,"
                        + " reword_allowed, awaits_answer, out_anyway, version) values ('" + receipt
                        + "', ?, 'x', '2027-01-01', '2027-01-01', '2026-W48', 'RECEIVED', false, false, false, 1)",
                before.pepper().lookupId(halfOfACode).bytes());
    }

    @Test
    void putsAllThatHangsOnThemUnderTheNewOnes() throws Exception {
        assertEquals(PlatformKeys.NAMES, change());

        PlatformKeys after = PlatformKeys.in(home);
        opensWith(after);
        for (String name : PlatformKeys.NAMES) {
            assertNotEquals(
                    before.fingerprints().get(name), after.fingerprints().get(name));
        }
        assertThrows(SealBroken.class, () -> roomKey(before).unwrap(room(), roomLabel()), "the old ones open nothing");
        assertEquals(0, found(before), "and find nothing");
        assertEquals(Set.of(), open(), "files for their owner alone");
        assertEquals(PlatformKeys.NAMES.size(), retired().size());
        assertTrue(retired().stream().allMatch(name -> name.matches("[a-z]+\\.2026-11-25\\.[0-9a-f]{16}")));
    }

    /** Ids that were made before and after a change are found in the same way: nothing tells when a code was given. */
    @Test
    void findsCodesOfEveryTimeInTheSameWay() throws Exception {
        change();
        Digest later = digest();
        write(
                "update anonymous_input set lookup_id = ?",
                PlatformKeys.in(home).pepper().lookupId(later).bytes());
        change();
        change();

        PlatformKeys after = PlatformKeys.in(home);
        assertEquals(1, found(after.pepper().lookupId(later)));
        assertEquals(4, Files.readAllLines(home.resolve("pepper")).size());
        assertEquals(1, Files.readAllLines(home.resolve("rooms")).size());
    }

    @Test
    void changesOnlyWhatIsAskedFor() throws Exception {
        assertEquals(List.of("rooms"), change(List.of("rooms"), connect()));

        PlatformKeys after = PlatformKeys.in(home);
        opensWith(after);
        assertEquals(before.fingerprints().get("pepper"), after.fingerprints().get("pepper"));
        assertNotEquals(before.fingerprints().get("rooms"), after.fingerprints().get("rooms"));
    }

    @Test
    void goesOnWhenItWasStoppedBeforeTheDatabaseKnewOfIt() throws Exception {
        assertThrows(SQLException.class, () -> change(PlatformKeys.NAMES, stopping("executeBatch", false)));
        assertThrows(SQLException.class, () -> change(PlatformKeys.NAMES, stopping("commit", false)));

        startIsRefused();
        assertEquals(1, found(before), "nothing changed");
        assertArrayEquals(secret, roomKey(before).unwrap(room(), roomLabel()));
        assertEquals(PlatformKeys.NAMES, change());
        opensWith(PlatformKeys.in(home));
        assertEquals(2, Files.readAllLines(home.resolve("pepper")).size(), "one change, not two");
    }

    @Test
    void goesOnWhenItWasStoppedAfterTheDatabaseKnewOfIt() throws Exception {
        assertThrows(SQLException.class, () -> change(PlatformKeys.NAMES, stopping("commit", true)));

        startIsRefused();
        assertEquals(0, found(before), "the database goes by the new ones");
        assertEquals(PlatformKeys.NAMES, change());
        opensWith(PlatformKeys.in(home));
        assertEquals(2, Files.readAllLines(home.resolve("pepper")).size(), "one change, not two");
    }

    @Test
    void goesOnWhenItWasStoppedWhileFilesTookTheirPlaces() throws Exception {
        Files.writeString(home.resolve("retired"), "in the way");
        assertThrows(IOException.class, this::change);
        startIsRefused();

        Files.delete(home.resolve("retired"));
        Files.createDirectory(home.resolve("retired"));
        Path half = home.resolve("pepper");
        Files.move(half, home.resolve("retired").resolve("pepper.2026-11-25.half"));
        startIsRefused();

        assertEquals(PlatformKeys.NAMES, change());
        opensWith(PlatformKeys.in(home));
        assertEquals(2, Files.readAllLines(home.resolve("pepper")).size());
    }

    /** A database of before the last change comes back: its keys are among those put aside. */
    @Test
    void takesUpABackupThatGoesByOlderKeys() throws Exception {
        byte[] oldRoom = room();
        byte[] oldId = before.pepper().lookupId(halfOfACode).bytes();
        change();
        write("update room set wrapped_key = ?", oldRoom);
        write("update anonymous_input set lookup_id = ?", oldId);
        for (var print : before.fingerprints().entrySet()) {
            execute("update platform_key set fingerprint = '%s' where name = '%s'"
                    .formatted(print.getValue(), print.getKey()));
        }

        assertEquals(List.of(), change(List.of(), connect()), "the files stay as they are");
        opensWith(PlatformKeys.in(home));
        assertEquals(PlatformKeys.NAMES, change());
        opensWith(PlatformKeys.in(home));
    }

    @Test
    void refusesKeysByWhichTheDatabaseDoesNotGo() throws Exception {
        Files.writeString(home.resolve("rooms"), "ab".repeat(32) + "\n");
        var refused = assertThrows(KeysDoNotFit.class, this::change);
        assertEquals(List.of("rooms"), refused.arguments());
        assertFalse(Files.exists(home.resolve("pepper.next")), "nothing was begun");
    }

    @Test
    void refusesADatabaseThatNeverRan() throws Exception {
        execute("delete from platform_key");
        assertThrows(KeysNotYetKnown.class, this::change);
        execute("drop table platform_key");
        assertThrows(KeysNotYetKnown.class, this::change);
    }

    /** A column that holds look-up ids is found by what it is called; whoever makes one says what becomes of it. */
    @Test
    void leavesOutNoColumnOfLookUpIds() throws Exception {
        Set<String> declared = KeyedRows.all().stream()
                .map(column -> column.table() + "." + column.column())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = columns("true");
        assertTrue(there.containsAll(declared), "declared and not there");
        Set<String> lookUpIds = columns("column_name like '%lookup%' or column_name like '%claimed%'");
        assertTrue(lookUpIds.size() > 3);
        assertTrue(declared.containsAll(lookUpIds), () -> "not declared: " + minus(lookUpIds, declared));
    }

    private void startIsRefused() {
        var refused = assertThrows(KeyFileUnusable.class, () -> PlatformKeys.in(home));
        assertEquals(Problem.CHANGE_UNFINISHED, refused.problem());
    }

    private void opensWith(PlatformKeys keys) throws SQLException {
        assertArrayEquals(secret, roomKey(keys).unwrap(room(), roomLabel()));
        assertEquals(1, found(keys));
        try (Connection database = connect();
                var asked = database.createStatement();
                ResultSet rows = asked.executeQuery("select name, fingerprint from platform_key")) {
            while (rows.next()) {
                assertEquals(keys.fingerprints().get(rows.getString(1)), rows.getString(2));
            }
        }
    }

    private List<String> change() throws Exception {
        return change(PlatformKeys.NAMES, connect());
    }

    private List<String> change(List<String> names, Connection connection) throws Exception {
        try (connection) {
            return KeyChange.in(home, KeyedRows.all()).make(connection, names, DAY);
        }
    }

    /** A connection on which the process ends at that call, before or after it was done. */
    private static Connection stopping(String at, boolean after) throws SQLException {
        return stopping(Connection.class, connect(), at, after);
    }

    private static <T> T stopping(Class<T> type, T real, String at, boolean after) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals(at) && !after) {
                        throw new SQLException("stopped");
                    }
                    Object result = call(real, method, given);
                    if (method.getName().equals(at)) {
                        throw new SQLException("stopped");
                    }
                    boolean prepared = method.getName().equals("prepareStatement");
                    return prepared
                            ? stopping(java.sql.PreparedStatement.class, (java.sql.PreparedStatement) result, at, after)
                            : result;
                }));
    }

    private static Object call(Object real, java.lang.reflect.Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(real, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private int found(PlatformKeys keys) throws SQLException {
        return found(keys.pepper().lookupId(halfOfACode));
    }

    private static int found(LookupId id) throws SQLException {
        try (Connection database = connect();
                var asked = database.prepareStatement("select count(*) from anonymous_input where lookup_id = ?")) {
            asked.setBytes(1, id.bytes());
            try (ResultSet rows = asked.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static byte[] room() throws SQLException {
        try (Connection database = connect();
                var asked = database.createStatement();
                ResultSet rows = asked.executeQuery("select wrapped_key from room")) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private static Set<String> columns(String condition) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection database = connect();
                var asked = database.createStatement();
                ResultSet rows = asked.executeQuery("select concat(table_name, '.', column_name)"
                        + " from information_schema.columns where table_schema = database() and (" + condition + ")")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void write(String statement, byte[] value) throws SQLException {
        try (Connection database = connect();
                var written = database.prepareStatement(statement)) {
            written.setBytes(1, value);
            written.executeUpdate();
        }
    }

    private static void execute(String statement) throws SQLException {
        try (Connection database = connect();
                var executed = database.createStatement()) {
            executed.execute(statement);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(TestDatabase.urlBeside());
    }

    private static WrappingKey roomKey(PlatformKeys keys) {
        return keys.rooms().wrappingKey("room");
    }

    private static SealLabel roomLabel() {
        return new SealLabel("room.key", "support");
    }

    private static Digest digest() {
        byte[] bytes = new byte[Digest.LENGTH];
        RANDOM.nextBytes(bytes);
        return new Digest(bytes);
    }

    private Set<String> retired() throws IOException {
        return names(home.resolve("retired"));
    }

    /** Files of the directory that others may use. */
    private Set<String> open() throws IOException {
        Set<String> open = new HashSet<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                        .equals("rw-------")) {
                    open.add(file.getFileName().toString());
                }
            }
        }
        return open;
    }

    private static Set<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }
}
