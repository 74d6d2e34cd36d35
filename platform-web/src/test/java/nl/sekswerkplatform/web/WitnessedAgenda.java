package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.web.testing.Visitor;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.hpke.HPKE;

/** The groups choose a witness in their browsers; she opens what a member brings her. */
final class WitnessedAgenda {
    private static final String NAME = "Illustratieve getuige";
    private static final HPKE SUITE =
            new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);

    private final AsymmetricCipherKeyPair pair = SUITE.generatePrivateKey();
    private boolean putForward;

    private String key() {
        return new Digest(SUITE.serializePublicKey(pair.getPublic())).base64Url();
    }

    void isAgreedOnBy(Visitor member) {
        Page page = member.opens("/members/ballotwitness/appoint");
        if (!putForward) {
            page.locator("[id='forward:name']").fill(NAME);
            page.locator("[id='forward:key']").fill(key());
            page.locator("[id='forward:send']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            putForward = true;
        }
        page.locator(".card:has-text('" + NAME + "') [type=submit]").click();
        assertThat(page.locator("[role=status]")).isVisible();
    }

    void opens(Visitor member, String meeting) {
        Page page = member.opens("/members/agenda/check/" + meeting);
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
        Download file =
                page.waitForDownload(() -> page.locator("[id='check:send']").click());
        String[] lines = read(file).split("\n");
        assertEquals("sekswerkplatform agenda check v1", lines[0]);
        assertEquals("witness " + key(), lines[lines.length - 2]);
        String opened = open(lines[lines.length - 1].substring("sealed ".length()), "meeting " + meeting);
        String salt = opened.lines().findFirst().orElseThrow().substring("salt ".length());
        String ballots = opened.substring(opened.indexOf('\n') + 1).stripTrailing() + "\n";
        assertTrue(ballots.startsWith("sekswerkplatform ballots v1\nmeeting " + meeting + "\n"), ballots);
        assertEquals("commitment " + commitment(salt, ballots), lines[2]);
        assertThat(member.opens("/meetings/" + meeting + "/agenda").locator("main"))
                .containsText(commitment(salt, ballots));
    }

    private static String read(Download file) {
        try {
            return Files.readString(file.path());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String open(String sealed, String about) {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        try {
            byte[] opened = SUITE.open(
                    Arrays.copyOf(bytes, 32),
                    pair,
                    "sekswerkplatform agenda check v1".getBytes(StandardCharsets.UTF_8),
                    about.getBytes(StandardCharsets.UTF_8),
                    Arrays.copyOfRange(bytes, 32, bytes.length),
                    null,
                    null,
                    null);
            return new String(opened, StandardCharsets.UTF_8);
        } catch (InvalidCipherTextException closed) {
            throw new AssertionError("it does not open", closed);
        }
    }

    private static String commitment(String salt, String ballots) {
        SHA256Digest hash = new SHA256Digest();
        byte[] text = ballots.getBytes(StandardCharsets.UTF_8);
        hash.update(HexFormat.of().parseHex(salt), 0, Digest.LENGTH);
        hash.update(text, 0, text.length);
        byte[] digest = new byte[Digest.LENGTH];
        hash.doFinal(digest, 0);
        return new Digest(digest).base64Url();
    }
}
