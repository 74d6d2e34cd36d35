package nl.sekswerkplatform.verdicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.UUID;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The key of what members find, as long as they may say so; gone with its boxes when it is counted. */
@Entity
@Table(name = "verdict_round")
class VerdictRound {
    static final String SEALED_AS = "verdict_round.key";

    /** That of what it is about. */
    @Id
    private UUID id;

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    protected VerdictRound() {}

    VerdictRound(UUID about, WrappingKey wrapping) {
        id = about;
        wrappedKey = ContentKey.random(new SecureRandom()).wrapFor(wrapping, label());
    }

    ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, label());
    }

    private SealLabel label() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    UUID id() {
        return id;
    }
}
