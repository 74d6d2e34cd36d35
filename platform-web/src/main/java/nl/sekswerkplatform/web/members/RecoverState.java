package nl.sekswerkplatform.web.members;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.OpenedAccount;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * What the page carries from her recovery code to her new member code in a hidden field, sealed, because there is no
 * session: from the same seed always comes the same code, so that a reload or a double click changes nothing.
 */
record RecoverState(byte[] seed, Instant ends, OpenedAccount account) {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int SEED_LENGTH = 32;
    private static final SealLabel LABEL = new SealLabel("recover.state", "hidden field");

    static RecoverState begun(OpenedAccount account, Clock clock) {
        byte[] seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new RecoverState(seed, clock.instant().plus(LIFE), account);
    }

    /** Empty when it is not one of ours, was changed, or is too old. */
    static Optional<RecoverState> opened(String field, WrappingKey key, Clock clock) {
        try {
            ByteBuffer read = ByteBuffer.wrap(key.unwrap(Base64.getUrlDecoder().decode(field), LABEL));
            byte[] seed = new byte[SEED_LENGTH];
            Instant ends = Instant.ofEpochSecond(read.get(seed).getLong());
            byte[] account = new byte[read.remaining()];
            read.get(account);
            return Optional.of(new RecoverState(seed, ends, OpenedAccount.unwrap(account, key)))
                    .filter(state -> clock.instant().isBefore(ends));
        } catch (SealBroken | IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    String sealed(WrappingKey key) {
        byte[] wrapped = account.wrap(key);
        byte[] plain = ByteBuffer.allocate(SEED_LENGTH + Long.BYTES + wrapped.length)
                .put(seed)
                .putLong(ends.getEpochSecond())
                .put(wrapped)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.wrap(plain, LABEL));
    }

    Code memberCode() {
        return Code.fromSeed(seed);
    }
}
