package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.admission.AdmissionRefused.KeyFileWrong;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VouchingKeyTest {
    private static final KeyPair KEY = VouchingKey.random();
    private static final List<Code> CARDS = BatchFixture.cards(2);
    private static final BatchContent BATCH = BatchFixture.batchFor(new GroupKey("support"), CARDS);

    @TempDir
    private Path directory;

    @Test
    void signsAndVerifies() {
        assertTrue(VouchingKey.verifies(BatchFixture.signed(BATCH, KEY), text(KEY.getPublic())));
    }

    @Test
    void knowsAnothersSignature() {
        assertFalse(VouchingKey.verifies(BatchFixture.signed(BATCH, VouchingKey.random()), text(KEY.getPublic())));
    }

    @Test
    void knowsThatAnythingWasChanged() {
        byte[] signature = VouchingKey.sign(BATCH, KEY.getPrivate());
        for (BatchContent changed : List.of(
                BatchFixture.batchFor(new GroupKey("police"), CARDS),
                BatchFixture.batchFor(BATCH.group(), CARDS, Mandate.SCREENER),
                BatchFixture.batchFor(BATCH.group(), CARDS.subList(0, 1)),
                BatchFixture.windowBatchFor(BATCH.group(), CARDS),
                new BatchContent(BATCH.group(), null, Set.of(), "Another", BATCH.cards()))) {
            assertFalse(VouchingKey.verifies(new SignedBatch(changed, signature), text(KEY.getPublic())));
        }
    }

    @Test
    void hasAFingerprintThatPeopleCanCompare() {
        String fingerprint = VouchingKey.fingerprint(KEY.getPublic());
        assertTrue(fingerprint.matches("([0-9A-F]{4} ){4}[0-9A-F]{4}"), fingerprint);
        assertEquals(fingerprint, VouchingKey.fingerprint(text(KEY.getPublic())));
        assertFalse(
                fingerprint.equals(VouchingKey.fingerprint(VouchingKey.random().getPublic())));
    }

    @Test
    void isKeptInFiles() throws IOException {
        Path open = Files.writeString(directory.resolve("g.public"), VouchingKey.pem(KEY.getPublic()));
        Path secret = Files.writeString(directory.resolve("g.key"), VouchingKey.pem(KEY.getPrivate()));
        assertEquals(KEY.getPublic(), VouchingKey.readPublic(open));
        SignedBatch batch = new SignedBatch(BATCH, VouchingKey.sign(BATCH, VouchingKey.readPrivate(secret)));
        assertTrue(VouchingKey.verifies(batch, text(KEY.getPublic())));
    }

    @Test
    void takesNoPrivateKeyForAPublicOneNorRubbish() throws IOException {
        Path secret = Files.writeString(directory.resolve("g.key"), VouchingKey.pem(KEY.getPrivate()));
        Path rubbish = Files.writeString(
                directory.resolve("r"), "-----BEGIN PUBLIC KEY-----\nrubbish\n-----END PUBLIC KEY-----\n");
        assertThrows(KeyFileWrong.class, () -> VouchingKey.readPublic(secret));
        assertThrows(KeyFileWrong.class, () -> VouchingKey.readPublic(rubbish));
    }

    private static String text(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
