package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.VouchingKey;

/** The vouching body of the operators, who have no members in the demo; its key lives as long as these tests. */
public final class VouchingBody {
    private static final KeyPair KEY = VouchingKey.random();

    private VouchingBody() {}

    public static byte[] sign(BatchContent batch) {
        return VouchingKey.sign(batch, KEY.getPrivate());
    }

    /** Writes the half that the platform checks signatures with. */
    static void handOutKey(Path file) throws IOException {
        Files.writeString(file, VouchingKey.pem(KEY.getPublic()));
    }
}
