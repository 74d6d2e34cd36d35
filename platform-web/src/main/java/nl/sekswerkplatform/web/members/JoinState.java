package nl.sekswerkplatform.web.members;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.sekswerkplatform.admission.DrawnCard;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Hkdf;

/**
 * What the join page carries from step to step in a hidden field, sealed, because there is no session: from the same
 * seed always come the same codes, so that a reload or a double click changes nothing.
 *
 * @param card what the card was found under; null before it was typed
 * @param codeKept true once she has copied her member code
 */
record JoinState(byte[] seed, Instant ends, DrawnCard card, boolean codeKept) {
    static final Duration LIFE = Duration.ofMinutes(30);

    private static final int SEED_LENGTH = 32;
    private static final int LENGTH = SEED_LENGTH + Long.BYTES;
    private static final int PART_LENGTH = 32;
    private static final int CARD_LENGTH = 2 * PART_LENGTH + 2;
    private static final SealLabel LABEL = new SealLabel("join.state", "hidden field");

    static JoinState begun(Clock clock) {
        byte[] seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
        return new JoinState(seed, clock.instant().plus(LIFE), null, false);
    }

    /** Empty when it is not one of ours, was changed, or is too old. */
    static Optional<JoinState> opened(String field, WrappingKey key, Clock clock) {
        try {
            ByteBuffer read = ByteBuffer.wrap(key.unwrap(Base64.getUrlDecoder().decode(field), LABEL));
            byte[] seed = new byte[SEED_LENGTH];
            Instant ends = Instant.ofEpochSecond(read.get(seed).getLong());
            JoinState begun = new JoinState(seed, ends, null, false);
            return Optional.of(read.hasRemaining() ? begun.continued(read) : begun)
                    .filter(state -> clock.instant().isBefore(ends));
        } catch (SealBroken | IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    JoinState with(DrawnCard found) {
        return new JoinState(seed, ends, found, false);
    }

    JoinState withCodeKept() {
        return new JoinState(seed, ends, card, true);
    }

    private JoinState continued(ByteBuffer read) {
        return new JoinState(seed, ends, card(read), read.get() == 1);
    }

    String sealed(WrappingKey key) {
        ByteBuffer plain = ByteBuffer.allocate(LENGTH + (card == null ? 0 : CARD_LENGTH))
                .put(seed)
                .putLong(ends.getEpochSecond());
        if (card != null) {
            plain.put(card.lookupId().bytes()).put(card.mark()).put((byte)
                    card.admission().ordinal());
            plain.put((byte) (codeKept ? 1 : 0));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.wrap(plain.array(), LABEL));
    }

    private static DrawnCard card(ByteBuffer read) {
        byte[] lookupId = new byte[PART_LENGTH];
        byte[] mark = new byte[PART_LENGTH];
        read.get(lookupId).get(mark);
        return new DrawnCard(LookupId.of(lookupId), mark, Admission.values()[read.get()]);
    }

    Code memberCode() {
        return Code.fromSeed(seed);
    }

    Code recoveryCode() {
        return Code.fromSeed(Hkdf.subKey(seed, "join recovery code"));
    }
}
