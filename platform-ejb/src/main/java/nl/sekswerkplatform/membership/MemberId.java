package nl.sekswerkplatform.membership;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Names an account within the platform; never shown, never in an address. */
public record MemberId(UUID value) implements Serializable {
    public MemberId {
        Objects.requireNonNull(value, "value");
    }

    static MemberId random() {
        return new MemberId(UUID.randomUUID());
    }
}
