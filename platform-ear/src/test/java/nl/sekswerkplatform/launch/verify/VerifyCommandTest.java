package nl.sekswerkplatform.launch.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.sekswerkplatform.ballotwitness.WitnessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The file {@code agenda-12.txt} was written by the platform for an invented meeting, and the key is nobody's. */
class VerifyCommandTest {
    private static final Path FILE = Path.of("src/test/resources/agenda-check/agenda-12.txt");
    private static final Path KEY = Path.of("src/test/resources/agenda-check/illustrative-witness.key");
    private static final String CODE = "sxUy-7axRwmggdjup29A0xvr9jIMDMqW3FLOQ8_O5UI";

    @TempDir
    private Path place;

    private final StringWriter said = new StringWriter();

    @Test
    void saysThatBothAgree() {
        assertEquals(0, verify("--agenda", FILE, "--key", KEY, "--code", CODE), said.toString());
        assertTrue(said.toString().contains("Meeting 12: 90 minutes for 5 groups, 10 proposals, 51 ballots."));
        assertTrue(said.toString().contains("BOTH AGREE"));
        assertTrue(said.toString().contains("1. proposal 3, 20 minutes; gave of what they had: support up to a third"));
        assertTrue(said.toString().contains("no place for proposal 6: longer than the meeting"));
        assertFalse(said.toString().contains("sex-workers up to"));
    }

    @Test
    void saysThatTheCodeHasToBeComparedByEyeWithoutOne() {
        assertEquals(0, verify("--agenda", FILE, "--key", KEY));
        assertTrue(said.toString().contains("Compare it yourself"));
    }

    @Test
    void findsThatTheCodeOnThePageIsAnother() {
        assertEquals(1, verify("--agenda", FILE, "--key", KEY, "--code", "x".repeat(43)));
        assertTrue(said.toString().contains("The ballots: NO"));
        assertTrue(said.toString().contains("IT DOES NOT AGREE"));
    }

    @Test
    void findsAnAgendaThatDoesNotFollowFromItsBallots() throws IOException {
        Path changed = written(Files.readString(FILE).replace("item 4 7 10", "item 4 8 25"));
        assertEquals(1, verify("--agenda", changed, "--key", KEY, "--code", CODE));
        assertTrue(said.toString().contains("The ballots: yes"));
        assertTrue(said.toString().contains("the file says:  4. proposal 8"));
        assertTrue(said.toString().contains("it should be:   4. proposal 7"));
    }

    /** Who sealed other ballots, and an agenda that follows from them, cannot make them those of the code. */
    @Test
    void findsOtherBallotsThanWereCommittedTo() throws IOException {
        WitnessSecret witness = WitnessSecret.readFrom(KEY);
        String sealed = Base64.getEncoder()
                .encodeToString(WitnessKey.parse(witness.written())
                        .seal(("salt " + "00".repeat(32) + "\n" + """
                                        sekswerkplatform ballots v1
                                        meeting 12
                                        minutes 90
                                        groups police
                                        protected\s
                                        proposal 8 25
                                        ballot police 8
                                        """).getBytes(StandardCharsets.UTF_8), "meeting 12"));
        Path other = written("""
                sekswerkplatform agenda check v1
                meeting 12
                commitment %s
                item 1 8 25 police=THIRD
                witness %s
                sealed %s
                """.formatted(CODE, witness.written(), sealed));
        assertEquals(1, verify("--agenda", other, "--key", KEY));
        assertTrue(said.toString().contains("The ballots: NO"), said.toString());
        assertTrue(said.toString().contains("The agenda: yes"), said.toString());
    }

    @Test
    void opensNothingWithAnotherKeyOrWhenASealedByteWasChanged() throws IOException {
        assertEquals(0, verify("--new-key", place.resolve("other.key")));
        assertEquals(1, verify("--agenda", FILE, "--key", place.resolve("other.key")));
        assertTrue(said.toString().contains("sealed for another witness"));
        String file = Files.readString(FILE);
        int middle = file.length() - 1_000;
        char there = file.charAt(middle);
        Path changed = written(file.substring(0, middle) + (there == 'A' ? 'B' : 'A') + file.substring(middle + 1));
        assertEquals(1, verify("--agenda", changed, "--key", KEY));
        assertTrue(said.toString().contains("do not open"));
        Path moved = written(file.replace("meeting 12", "meeting 13"));
        assertEquals(1, verify("--agenda", moved, "--key", KEY));
    }

    @Test
    void saysInASentenceWhatIsWrongWithAFile() throws IOException {
        assertEquals(1, verify("--agenda", place.resolve("nowhere"), "--key", KEY));
        assertTrue(said.toString().contains("There is no file"));
        assertEquals(1, verify("--agenda", written("something else"), "--key", KEY));
        assertTrue(said.toString().contains("Expected the line"));
        assertEquals(1, verify("--agenda", FILE));
        assertTrue(said.toString().contains("--key"));
        assertEquals(1, verify("--agenda", FILE, "--key", FILE));
    }

    @Test
    void makesAKeyForItsOwnerAloneAndNeverOverAnother() throws IOException {
        Path made = place.resolve("witness.key");
        assertEquals(0, verify("--new-key", made));
        assertEquals(
                "[OWNER_READ, OWNER_WRITE]", new java.util.TreeSet<>(Files.getPosixFilePermissions(made)).toString());
        String before = Files.readString(made);
        assertTrue(said.toString().contains(WitnessSecret.readFrom(made).written()));
        assertEquals(1, verify("--new-key", made));
        assertEquals(before, Files.readString(made));
    }

    private Path written(String text) throws IOException {
        return Files.writeString(place.resolve("agenda.txt"), text);
    }

    private int verify(Object... words) {
        String[] arguments = java.util.Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        PrintWriter out = new PrintWriter(said, true);
        return new CommandLine(new VerifyCommand()).setOut(out).setErr(out).execute(arguments);
    }
}
