package nl.sekswerkplatform.launch.server;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Session ids of 256 random bits, where the server's own have 56. */
public class SessionIds implements UuidGenerator {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] id = new byte[BYTES];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    @Override
    public String generateUuid(Object session) {
        return generateUuid();
    }
}
