package nl.sekswerkplatform.sealing;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.sekswerkplatform.sealing.KeyFileUnusable.Problem;
import nl.sekswerkplatform.shared.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformKeysTest {
    private static final String HEX = "fbef".repeat(16);

    @TempDir
    Path home;

    @Test
    void makesWhatIsMissingForItsOwnerAlone() throws IOException {
        var keys = home.resolve("data").resolve("keys");
        PlatformKeys.in(keys);
        assertEquals(fromString("rwx------"), Files.getPosixFilePermissions(keys));
        for (var name : List.of("pepper", "screening", "forms", "admission", "rooms")) {
            assertEquals(fromString("rw-------"), Files.getPosixFilePermissions(keys.resolve(name)));
            assertTrue(Files.readString(keys.resolve(name)).matches("[0-9a-f]{64}\n"));
        }
        assertEquals(Set.of("pepper", "screening", "forms", "admission", "rooms"), names(keys));
        assertNotEquals(Files.readString(keys.resolve("pepper")), Files.readString(keys.resolve("screening")));
    }

    @Test
    void findsTheSameKeysAgain() {
        var digest = Digest.ofHex(HEX);
        var first = PlatformKeys.in(home);
        var second = PlatformKeys.in(home);
        assertEquals(first.pepper().lookupId(digest), second.pepper().lookupId(digest));
        assertEquals(first.screening().fingerprint(), second.screening().fingerprint());
    }

    @Test
    void givesOneKeyToAllWhoStartAtOnce() throws Exception {
        var keys = home.resolve("keys");
        var starts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 16; i++) {
            starts.add(() -> new KeyDirectory(keys).key("pepper").fingerprint());
        }
        var processes = Executors.newFixedThreadPool(16);
        var prints = new HashSet<String>();
        for (var print : processes.invokeAll(starts)) {
            prints.add(print.get());
        }
        processes.shutdown();
        assertEquals(1, prints.size());
        assertEquals(Set.of("pepper"), names(keys));
    }

    static List<String> formsOfOneKey() {
        var base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(HEX));
        var url = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(HEX));
        return List.of(HEX, HEX.toUpperCase(), HEX + "\n", " " + HEX + "\r\n", base64, base64 + "\n", url);
    }

    @ParameterizedTest
    @MethodSource("formsOfOneKey")
    void readsHexadecimalDigitsAndBase64(String line) throws IOException {
        write(line, "rw-------");
        var expected = new PlatformKey(HexFormat.of().parseHex(HEX));
        assertEquals(expected.fingerprint(), key().fingerprint());
    }

    static List<String> whatIsNoKey() {
        return List.of(
                "",
                "\n",
                "geheim",
                HEX.substring(1),
                HEX.substring(2),
                HEX + "00",
                HEX.replace('f', 'g'),
                HEX + "\n" + HEX,
                HEX.substring(32) + "\n" + HEX.substring(32),
                "=".repeat(44),
                "A".repeat(42) + "==",
                HEX + " ".repeat(300),
                "\u00e9".repeat(32));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoKey")
    void refusesAMalformedFile(String content) throws IOException {
        write(content, "rw-------");
        assertEquals(Problem.MALFORMED, refusal().problem());
        assertEquals(content, Files.readString(home.resolve("pepper")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw------x", "rw-rw-rw-"})
    void refusesAFileThatIsOpenToOthers(String mode) throws IOException {
        write(HEX, mode);
        assertEquals(Problem.OPEN_TO_OTHERS, refusal().problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "r--------"})
    void takesAFileOfItsOwnerAlone(String mode) throws IOException {
        write(HEX, mode);
        assertEquals(16, key().fingerprint().length());
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Files.createDirectory(home.resolve("pepper"));
        Files.setPosixFilePermissions(home.resolve("pepper"), fromString("rwx------"));
        assertEquals(Problem.UNREADABLE, refusal().problem());
    }

    @Test
    void refusesToStartWhereItCannotMakeKeys() throws IOException {
        var file = Files.createFile(home.resolve("file"));
        var refused = assertThrows(KeyFileUnusable.class, () -> PlatformKeys.in(file));
        assertEquals(Problem.NOT_CREATED, refused.problem());
        assertTrue(refused.getCause() instanceof IOException);
    }

    @Test
    void saysWhichFileAndNeverWhatIsInIt() throws IOException {
        write(HEX + "x", "rw-------");
        var refused = refusal();
        assertEquals(List.of(home.resolve("pepper").toString(), "MALFORMED"), refused.arguments());
        assertFalse((refused + "" + refused.arguments()).contains("fbef"));
    }

    /** Worked out apart from this code, in Python. */
    @Test
    void derivesASubKeyForEachLabel() {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 5);
        var key = new PlatformKey(bytes);
        var expected = new PlatformKey(
                HexFormat.of().parseHex("26288cddd54f0314b8d48932d17693211bfc7b5e41244a507f1e798d19af50a2"));
        assertArrayEquals(expected.hmac(new byte[1]), key.derive("form tokens").hmac(new byte[1]));
        assertNotEquals(expected.fingerprint(), key.derive("form token").fingerprint());
        assertNotEquals(key.fingerprint(), expected.fingerprint());
        assertEquals(key.wrappingKey("a"), key.wrappingKey("a"));
        assertNotEquals(key.wrappingKey("a"), key.wrappingKey("b"));
    }

    @Test
    void keepsKeysOutOfLogs() throws IOException {
        write(HEX, "rw-------");
        assertEquals(
                "PlatformKeys[pepper=Pepper[hidden], screening=PlatformKey[hidden], forms=PlatformKey[hidden], admission=PlatformKey[hidden], rooms=PlatformKey[hidden]]",
                PlatformKeys.in(home).toString());
    }

    @Test
    void needsKeysOf32Bytes() {
        assertThrows(IllegalArgumentException.class, () -> new PlatformKey(new byte[31]));
    }

    private PlatformKey key() {
        return new KeyDirectory(home).key("pepper");
    }

    private KeyFileUnusable refusal() {
        return assertThrows(KeyFileUnusable.class, this::key);
    }

    private void write(String content, String mode) throws IOException {
        var file = Files.writeString(home.resolve("pepper"), content);
        Files.setPosixFilePermissions(file, fromString(mode));
    }

    private static Set<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
