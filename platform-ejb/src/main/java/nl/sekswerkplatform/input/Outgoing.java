package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.Sealed;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * What two groups agreed that everybody will read, until the batch in which it comes out: nobody is there then to open it,
 * so the platform can. Only the words as they will come out, never those that were left out or said otherwise.
 */
@Embeddable
public class Outgoing {
    static final String SEALED_AS = "outgoing.key";

    private static final String WORDS = "outgoing.words";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "outgoing_key")
    private byte[] key;

    @Column(name = "outgoing")
    private byte[] words;

    protected Outgoing() {}

    /** @param digest under which the original stands in the log; empty when that is what comes out */
    static Outgoing of(UUID input, String text, String digest, WrappingKey platform) {
        var content = ContentKey.random(RANDOM);
        var outgoing = new Outgoing();
        outgoing.key = content.wrapFor(platform, label(SEALED_AS, input));
        outgoing.words =
                Sealed.text(digest + '\n' + text, content, label(WORDS, input)).stored();
        return outgoing;
    }

    String text(UUID input, WrappingKey platform) {
        String all = open(input, platform);
        return all.substring(all.indexOf('\n') + 1);
    }

    /** Empty when what comes out is the original. */
    String digest(UUID input, WrappingKey platform) {
        String all = open(input, platform);
        return all.substring(0, all.indexOf('\n'));
    }

    private String open(UUID input, WrappingKey platform) {
        var content = ContentKey.unwrap(key, platform, label(SEALED_AS, input));
        return new Sealed(words).openText(content, label(WORDS, input));
    }

    private static SealLabel label(String what, UUID input) {
        return new SealLabel(what, input.toString());
    }
}
