package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An old backup comes back without what was erased since; with our own database and with one of the operator's. */
class BackupIT {
    private static final Map<String, String> OWN = Map.of();

    private static Distribution distribution;

    @BeforeAll
    static void copyElsewhere() throws Exception {
        distribution = Distribution.copied();
    }

    @AfterAll
    static void remove() throws Exception {
        distribution.close();
    }

    @Test
    void bringsBackWhatWasLostAndNothingThatWasErased() throws Exception {
        Path home = distribution.home();
        Path data = home.resolve("data");
        Path shelf = home.resolve("backups");
        int port = PlatformProcess.freePort();
        PlatformProcess platform = run(home, port);
        try {
            platform.firstLine();
            Speaker stays = said(port);
            Speaker takesBack = said(port);
            namesAreThere(data);
            OwnRows.givesACode(data);
            command(OWN, 0, "backup", "--data=" + data, "--to=" + shelf);
            Path backup = only(shelf, ".sql.gz");
            namesGo(data);
            assertEquals("[OWNER_READ, OWNER_WRITE]", rights(backup));
            takesBack.takesItBack();
            OwnRows.getsANewCode(data);
            refusesBesideARunningPlatform(data, backup);
            withADatabaseOfTheOperators(data, home.resolve("elsewhere"), stays, port);
            assertEquals(0, platform.stop());

            command(OWN, 0, "restore", "--data=" + data, backup.toString());
            port = PlatformProcess.freePort();
            platform = run(home, port);
            platform.firstLine();
            assertTrue(stays.isKnownAt(port), "what was only in the backup is back");
            assertFalse(takesBack.isKnownAt(port), "what was taken back stays so");
            namesStayAway(data);
            assertEquals("0", OwnRows.oldCodes(data), "a code that ended does not come back");
            assertEquals("", platform.complained());
        } finally {
            platform.kill();
            platform.databases().forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** Somebody with an account, and two proposals: one of hers and one of who is there still. */
    private static void namesAreThere(Path data) throws Exception {
        for (String statement : List.of(
                "insert into stakeholder_group values ('residents', 1, 'Inwoners', 'Residents', true, false, null,"
                        + " 'PSEUDONYM', 'WINDOW', null, 0)",
                "insert into member (id, group_key, shown_as, pseudonym, mandates, sign_in)"
                        + " values (uuid(), 'residents', 'PSEUDONYM', 'Kalme Otter', '', random_bytes(61))",
                proposal(901, "Kalme Otter"),
                proposal(902, "Verre Wind"),
                "insert into public_poll (id, number, title, why, use_of_it, asked_by, opens, closes, everyone, questions,"
                        + " status, results, set_aside, before_platform, illustrative, version) values (uuid(), 901,"
                        + " 'Over het licht', 'Waarom?', 'Waartoe?', 'residents', '2026-01-01', '2026-01-02', true,"
                        + " '[{\"kind\":\"ONE\",\"text\":\"Is het licht?\",\"options\":[\"Ja, heel\",\"Nee\"]}]',"
                        + " 'COUNTED', '{}', false, false, false, 1)")) {
            OwnRows.execute(data, statement);
        }
    }

    private static String proposal(int number, String by) {
        return "insert into proposal (id, number, title, question, purpose, minutes, group_key, shown_as, shown_label,"
                + " author_nullifier, state, illustrative, version) values (uuid(), " + number
                + ", 'Licht', 'Waar?', 'INFORM', 10, 'residents', 'PSEUDONYM', '" + by
                + "', random_bytes(32), 'OPEN', false, 1)";
    }

    /** She shows less, somebody leaves, and words are hidden. */
    private static void namesGo(Path data) throws Exception {
        OwnRows.execute(data, "update member set shown_as = 'ALIAS', pseudonym = null");
        OwnRows.execute(data, "update proposal set shown_label = null where number = 901");
        OwnRows.execute(data, "update proposal set question = '[…]', words = 'HIDDEN' where number = 902");
        OwnRows.execute(
                data,
                "update public_poll set title = '[…]', words = 'REMOVED', questions ="
                        + " '[{\"kind\":\"ONE\",\"text\":\"[…]\",\"options\":[\"[…] 1\",\"[…] 2\"]}]'");
    }

    private static void namesStayAway(Path data) throws Exception {
        assertEquals("ALIAS", OwnRows.ask(data, "select shown_as from member"), "no way back from showing less");
        assertEquals("Verre Wind", OwnRows.ask(data, "select group_concat(shown_label) from proposal"));
        assertEquals("2", OwnRows.ask(data, "select count(*) from proposal"));
        assertEquals(
                "Waar?SHOWN|[…]HIDDEN",
                OwnRows.ask(
                        data,
                        "select group_concat(concat(question, words) order by number separator '|') from proposal"));
        assertEquals(
                "[…]REMOVED[{\"kind\":\"ONE\",\"text\":\"[…] 1\",\"options\":[\"[…] 2\",\"[…] 3\"]}]",
                OwnRows.ask(data, "select concat(title, words, questions) from public_poll"));
    }

    private static void refusesBesideARunningPlatform(Path data, Path backup) throws Exception {
        String complaint = command(OWN, 1, "restore", "--data=" + data, backup.toString());
        assertTrue(complaint.contains("another platform is already using"), complaint);
        assertFalse(Files.exists(OpenDatabase.restoring(data)), "nothing was begun");
    }

    /** The same database, reached as one that the operator runs; then the machine is lost, but for the lists. */
    private static void withADatabaseOfTheOperators(Path data, Path place, Speaker stays, int port) throws Exception {
        Map<String, String> settings = settings(data);
        Path shelf = place.resolveSibling("elsewhere-backups");
        String here = "--data=" + place;
        Speaker takesBack = said(port);
        command(settings, 0, "backup", here, "--to=" + shelf);
        Path old = Files.move(
                only(shelf, ".sql.gz"),
                shelf.resolve("platform-" + LocalDate.now().minusDays(7) + ".sql.gz"));
        Path tooOld =
                Files.createFile(shelf.resolve("platform-" + LocalDate.now().minusDays(40) + ".present"));
        takesBack.takesItBack();
        command(settings, 0, "backup", "--list", here, "--to=" + shelf);
        assertFalse(Files.exists(tooOld), "nothing outlives five weeks");
        loses(data, "delete from anonymous_input");
        assertFalse(stays.isKnown());

        torn(settings, here, old);
        String said = command(settings, 0, "restore", "--lost", here, old.toString());
        assertEquals("", said);
        assertTrue(stays.isKnown(), "lost by mistake, and back");
        assertFalse(takesBack.isKnown(), "taken back, and not back");
        try (var left = Files.list(place)) {
            assertEquals(
                    List.of("mariadb"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static void torn(Map<String, String> settings, String here, Path backup) throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        Path torn = backup.resolveSibling("platform-2020-01-01.sql.gz");
        Files.write(torn, java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.setPosixFilePermissions(torn, PosixFilePermissions.fromString("rw-r--r--"));
        String complaint = command(settings, 1, "restore", "--lost", here, torn.toString());
        assertTrue(complaint.contains("is not whole"), complaint);
        Files.delete(torn);
        try (GZIPInputStream content = new GZIPInputStream(Files.newInputStream(backup))) {
            String statements = new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertFalse(statements.contains(Speaker.TEXT), "a backup is as closed as the database");
        }
    }

    private static Speaker said(int port) throws Exception {
        Speaker speaker = Speaker.withForm(port);
        speaker.sends();
        assertTrue(speaker.isKnown());
        return speaker;
    }

    private static void loses(Path data, String statement) throws Exception {
        OwnRows.execute(data, statement);
    }

    private static PlatformProcess run(Path home, int port) throws IOException {
        return PlatformProcess.start(distribution, home, OWN, "run", "--port=" + port, "--data=data");
    }

    /** @return what it complained of */
    private static String command(Map<String, String> settings, int status, String... words) throws Exception {
        PlatformProcess process = PlatformProcess.start(distribution, distribution.home(), settings, words);
        assertEquals(status, process.exitStatus(), process.complained());
        return process.complained();
    }

    private static Map<String, String> settings(Path data) throws IOException {
        Properties options = OwnRows.options(data);
        Map<String, String> settings = new HashMap<>();
        settings.put("DB_URL", "jdbc:mariadb://127.0.0.1:" + options.getProperty("port") + "/platform");
        settings.put("DB_USER", options.getProperty("user"));
        settings.put("DB_PASSWORD", options.getProperty("password"));
        return settings;
    }

    private static Path only(Path shelf, String ending) throws IOException {
        try (var files = Files.list(shelf)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String rights(Path file) throws IOException {
        return new java.util.TreeSet<>(Files.getPosixFilePermissions(file)).toString();
    }
}
