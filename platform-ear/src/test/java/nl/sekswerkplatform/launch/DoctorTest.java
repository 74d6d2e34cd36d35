package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
    private static final String KEY = "0123456789abcdef".repeat(4);
    private static final List<String> NAMES = List.of("pepper", "screening", "forms", "admission", "rooms");
    private static final Map<String, String> SETTINGS = Map.of("PLATFORM_ORIGIN", "https://overleg.example");

    @TempDir
    private Path data;

    private Path keys;

    @BeforeEach
    void healthy() throws IOException {
        keys = Files.createDirectory(data.resolve("keys"));
        for (String name : NAMES) {
            Files.writeString(keys.resolve(name), another(NAMES.indexOf(name) + 1) + "\n");
            rights(keys.resolve(name), "rw-------");
        }
        rights(keys, "rwx------");
    }

    @Test
    void findsNothingWrongAndRemindsOfTheBackup() throws IOException {
        Diagnosis diagnosis = examine(SETTINGS);
        assertTrue(diagnosis.isHealthy(), diagnosis.lines().toString());
        assertTrue(diagnosis.lines().stream().anyMatch(line -> line.startsWith("mind") && line.contains("backup")));
    }

    @Test
    void tellsNoKey() throws IOException {
        assertFalse(examine(SETTINGS).lines().toString().contains(KEY.substring(0, 16)));
    }

    @Test
    void findsAKeyThatIsMissingDamagedDoubleOrOpenToOthers() throws IOException {
        Files.delete(keys.resolve("pepper"));
        complains("pepper is missing");
        Files.writeString(keys.resolve("pepper"), "short");
        rights(keys.resolve("pepper"), "rw-------");
        complains("pepper is damaged");
        Files.writeString(keys.resolve("pepper"), Files.readString(keys.resolve("forms")));
        complains("the same key");
        Files.writeString(keys.resolve("pepper"), KEY);
        rights(keys.resolve("pepper"), "rw-r-----");
        complains("chmod 0600");
        rights(keys.resolve("pepper"), "rw-------");
        rights(keys, "rwxr-x---");
        complains("chmod 0700");
    }

    @Test
    void findsAPepperThatWasChangedWell() throws IOException {
        Files.writeString(keys.resolve("pepper"), another(8) + "\n" + another(9) + "\n");
        assertTrue(examine(SETTINGS).isHealthy(), examine(SETTINGS).lines().toString());
        Files.writeString(keys.resolve("rooms"), another(10) + "\n" + another(11) + "\n");
        complains("rooms is damaged");
    }

    @Test
    void findsAChangeOfKeysThatWasNotFinished() throws IOException {
        Files.copy(keys.resolve("rooms"), keys.resolve("rooms.next"));
        rights(keys.resolve("rooms.next"), "rw-------");
        complains("rotate-keys again");
    }

    @Test
    void remindsOfOldKeysThatNoBackupNeeds() throws IOException {
        Path retired = Files.createDirectory(keys.resolve("retired"));
        rights(retired, "rwx------");
        retire(retired, "rooms." + LocalDate.now(ZoneOffset.UTC).minusDays(35) + ".0123456789abcdef");
        assertFalse(examine(SETTINGS).lines().toString().contains("no backup needs"));
        retire(retired, "rooms." + LocalDate.now(ZoneOffset.UTC).minusDays(36) + ".0123456789abcdef");
        assertTrue(examine(SETTINGS).isHealthy());
        assertTrue(examine(SETTINGS).lines().toString().contains("no backup needs"));
        rights(retired, "rwxr-xr-x");
        complains("chmod 0700 " + retired);
    }

    private static void retire(Path retired, String name) throws IOException {
        Files.writeString(retired.resolve(name), another(12) + "\n");
        rights(retired.resolve(name), "rw-------");
    }

    private static String another(int key) {
        return KEY.substring(key) + KEY.substring(0, key);
    }

    @Test
    void findsThatThereIsNothing() throws IOException {
        assertFalse(new Doctor(data.resolve("nowhere"), Map.of()).examine().isHealthy());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLATFORM_ARGON_COST|1024,1,1",
                "PLATFORM_ARGON_COST|much",
                "PLATFORM_ANSWER_FLOOR|0",
                "PLATFORM_ANSWER_FLOOR|1499",
                "DB_URL|mysql://x"
            })
    void findsASettingThatGivesPeopleAway(String name, String value) throws IOException {
        assertFalse(examine(Map.of(name, value)).isHealthy());
    }

    @Test
    void findsADatabaseThatAnswersAndOneThatDoesNot() throws IOException {
        int port;
        try (ServerSocket database = new ServerSocket(0)) {
            port = database.getLocalPort();
            Diagnosis up = examine(of(port));
            assertTrue(up.isHealthy(), up.lines().toString());
        }
        assertFalse(examine(of(port)).isHealthy());
    }

    @Test
    void changesNothing() throws IOException {
        examine(Map.of());
        try (var files = Files.walk(data)) {
            assertEquals(2 + NAMES.size(), files.count());
        }
    }

    private void complains(String about) throws IOException {
        List<String> lines = examine(SETTINGS).lines();
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("WRONG") && line.contains(about)), lines.toString());
    }

    private Diagnosis examine(Map<String, String> environment) throws IOException {
        return new Doctor(data, environment).examine();
    }

    private static Map<String, String> of(int port) {
        return Map.of(
                "DB_URL", "jdbc:mariadb://127.0.0.1:" + port + "/platform", "DB_USER", "a", "DB_PASSWORD", "secret");
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
