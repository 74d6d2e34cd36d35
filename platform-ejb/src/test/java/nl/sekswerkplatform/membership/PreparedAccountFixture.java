package nl.sekswerkplatform.membership;

import java.security.SecureRandom;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Accounts of codes that nobody has. */
public final class PreparedAccountFixture {
    private PreparedAccountFixture() {}

    public static PreparedAccount account() {
        return PreparedAccount.prepare(new AccountKeys(keys(), keys()));
    }

    private static CodeKeys keys() {
        return new CodeKeys(LookupId.of(bytes()), new WrappingKey(bytes()));
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
