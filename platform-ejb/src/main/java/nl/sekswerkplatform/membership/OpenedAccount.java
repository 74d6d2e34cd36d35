package nl.sekswerkplatform.membership;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * An account that a code opened: all that a session holds of who is signed in.
 *
 * @param mark of how its signing in stood then; when that changes, sessions with an older mark have ended
 */
public record OpenedAccount(MemberId id, MemberSecret secret, String mark) implements Serializable {
    private static final SealLabel LABEL = new SealLabel("member.opened", "hidden field");

    public OpenedAccount {
        Objects.requireNonNull(mark, "mark");
    }

    /** Closed, for a page that has no session and brings it back with its next step. */
    public byte[] wrap(WrappingKey key) {
        byte[] marked = mark.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer plain = ByteBuffer.allocate(2 * Long.BYTES + MemberSecret.LENGTH + marked.length)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .put(secret.bytes())
                .put(marked);
        return key.wrap(plain.array(), LABEL);
    }

    /** @throws nl.sekswerkplatform.sealing.SealBroken when it is not one that {@link #wrap} made */
    public static OpenedAccount unwrap(byte[] wrapped, WrappingKey key) {
        ByteBuffer read = ByteBuffer.wrap(key.unwrap(wrapped, LABEL));
        MemberId id = new MemberId(new UUID(read.getLong(), read.getLong()));
        byte[] secret = new byte[MemberSecret.LENGTH];
        read.get(secret);
        return new OpenedAccount(
                id,
                new MemberSecret(secret),
                StandardCharsets.US_ASCII.decode(read).toString());
    }

    @Override
    public String toString() {
        return "OpenedAccount[hidden]";
    }
}
