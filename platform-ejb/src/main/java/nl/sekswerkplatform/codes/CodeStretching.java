package nl.sekswerkplatform.codes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes guessing codes dear: Argon2id v1.3 (RFC 9106) over the 24 digits, 64 bytes out. Needs no secret, so whoever
 * prints admission cards can do it away from the platform.
 *
 * <p>The salt is SHA-256 over {@code sekswerkplatform code v1}, the origin and the label of the use, each followed by a
 * zero byte: one for the whole platform, because a code alone has to find its row.
 */
public final class CodeStretching {
    static final int OUTPUT_LENGTH = 64;
    private static final String PURPOSE = "sekswerkplatform code v1";

    private final String origin;
    private final ArgonCost cost;
    private final ArgonMemory memory = new ArgonMemory();

    /**
     * @param origin of this platform, such as {@code https://overleg.example}, the same for printer and platform;
     *     another origin makes every code unknown
     */
    public CodeStretching(String origin, ArgonCost cost) {
        if (origin.isBlank() || origin.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("the platform needs an origin");
        }
        this.origin = origin;
        this.cost = cost;
    }

    /** What the printer puts in the batch file for a card. Takes as long as one derivation. */
    public CardHash cardHash(Code card) {
        try (var stretched = stretch(card, CodeUse.CARD)) {
            return new CardHash(stretched.firstHalf());
        }
    }

    StretchedCode stretch(Code code, CodeUse use) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKiB())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt(use))
                .withBlockPool(memory.blocks())
                .build();
        var digits = code.digits().getBytes(StandardCharsets.US_ASCII);
        try {
            return new StretchedCode(argon2(parameters, digits, OUTPUT_LENGTH));
        } finally {
            Arrays.fill(digits, (byte) 0);
        }
    }

    /** The bare function; the generator zeroes its memory before it returns. */
    static byte[] argon2(Argon2Parameters parameters, byte[] password, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var output = new byte[length];
        generator.generateBytes(password, output);
        return output;
    }

    private byte[] salt(CodeUse use) {
        try {
            var text = PURPOSE + '\0' + origin + '\0' + use.label() + '\0';
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
