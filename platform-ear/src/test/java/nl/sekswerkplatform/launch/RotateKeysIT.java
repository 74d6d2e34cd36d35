package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys of a platform in use are changed, killed halfway and begun again; everybody's codes go on. */
class RotateKeysIT {
    private static final Map<String, String> OWN = Map.of();
    private static final List<String> NAMES = List.of("pepper", "screening", "forms", "admission", "rooms");

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
    void changesKeysInTheMiddleOfUseAndGoesOnWhenItIsKilled() throws Exception {
        Path home = distribution.home();
        Path data = home.resolve("data");
        int port = PlatformProcess.freePort();
        PlatformProcess platform = demo(home, port);
        try {
            platform.firstLine();
            Map<String, String> codes = codes(data);
            Speaker speaker = Speaker.withForm(port);
            speaker.sends();
            TableUser worker = TableUser.signedIn(port, codes.get("sex-workers"));
            TableUser resident = TableUser.signedIn(port, codes.get("residents"));
            worker.saysInHerRoom();
            resident.standsForAMandate();
            assertTrue(worker.screens(Speaker.TEXT));
            assertTrue(command(OWN, 1, "rotate-keys", "--data=" + data).contains("a platform is using"));
            Map<String, String> before = files(data.resolve("keys"));

            assertEquals(0, platform.stop());

            killsItHalfway(home, data);
            assertTrue(
                    command(OWN, 1, "demo", "--port=" + port, "--data=" + data).contains("rotate-keys again"));
            assertEquals("", command(OWN, 0, "rotate-keys", "--data=" + data));

            Map<String, String> after = files(data.resolve("keys"));
            NAMES.forEach(name -> assertNotEquals(before.get(name), after.get(name), name));
            int later = PlatformProcess.freePort();
            platform = demo(home, later);
            platform.firstLine();
            assertTrue(speaker.isKnownAt(later), "a receipt");
            assertTrue(speaker.isShownHerCodeOnceMoreAt(later), "a receipt whose page was still open");
            worker = TableUser.signedIn(later, codes.get("sex-workers"));
            assertTrue(worker.readsHerRoom(), "a room");
            assertTrue(worker.screens(Speaker.TEXT), "an input that waits");
            assertTrue(TableUser.signedIn(later, codes.get("residents")).stands(), "an election");
            assertEquals(0, platform.stop());

            withTheOldFilesNothingStarts(home, data, later);
        } finally {
            platform.kill();
            platform.databases().forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** At the moment at which the first of the new files is there; on a busy machine that can pass unseen. */
    private static void killsItHalfway(Path home, Path data) throws Exception {
        Path first = data.resolve("keys").resolve("pepper.next");
        for (int tried = 0; tried < 10; tried++) {
            PlatformProcess change = PlatformProcess.start(distribution, home, OWN, "rotate-keys", "--data=data");
            while (change.isAlive() && !Files.exists(first)) {
                Thread.onSpinWait();
            }
            change.kill();
            if (Files.exists(first)) {
                return;
            }
            assertEquals("", change.complained());
        }
        fail("it was never seen halfway");
    }

    private static void withTheOldFilesNothingStarts(Path home, Path data, int port) throws Exception {
        Path keys = data.resolve("keys");
        try (Stream<Path> retired = Files.list(keys.resolve("retired"))) {
            for (Path old : retired.toList()) {
                String name = old.getFileName().toString().split("\\.")[0];
                Files.copy(old, keys.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                PlatformProcess.give(keys.resolve(name));
            }
        }
        String complaint = command(OWN, 1, "demo", "--port=" + port, "--data=" + data);
        assertTrue(complaint.contains("is not the one by which the database goes"), complaint);
        assertFalse(complaint.contains("Exception"), complaint);
    }

    private static PlatformProcess demo(Path home, int port) throws IOException {
        return PlatformProcess.start(distribution, home, OWN, "demo", "--port=" + port, "--data=data");
    }

    /** @return what it complained of */
    private static String command(Map<String, String> settings, int status, String... words) throws Exception {
        PlatformProcess process = PlatformProcess.start(distribution, distribution.home(), settings, words);
        assertEquals(status, process.exitStatus(), process.complained());
        return process.complained();
    }

    /** Written when the demo's members are there, some time after the first page. */
    private static Map<String, String> codes(Path data) throws Exception {
        for (int waited = 0; !Files.exists(data.resolve("demo-codes.txt")); waited++) {
            assertTrue(waited < 600, "no codes");
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return Files.readAllLines(data.resolve("demo-codes.txt")).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (first, later) -> first));
    }

    private static Map<String, String> files(Path keys) throws IOException {
        Map<String, String> content = new HashMap<>();
        try (Stream<Path> files = Files.list(keys)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }
}
