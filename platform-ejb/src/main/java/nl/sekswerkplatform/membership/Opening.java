package nl.sekswerkplatform.membership;

import java.security.SecureRandom;
import java.util.Arrays;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.codes.CodeUse;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * How one code opens an account.
 *
 * @param code finds it
 * @param wrappedSecret the member secret, as only this code unwraps it
 */
public record Opening(LookupId code, byte[] wrappedSecret) {
    /** Bytes of a wrapped secret. */
    public static final int WRAPPED_LENGTH = 61;

    private static final int LOOKUP_LENGTH = 32;

    public Opening {
        wrappedSecret = wrappedSecret.clone();
    }

    static Opening with(CodeKeys keys, CodeUse use, MemberId account, MemberSecret secret) {
        return new Opening(keys.lookupId(), keys.wrappingKey().wrap(secret.bytes(), label(use, account)));
    }

    /** Looks like any other, and there is no code for it. */
    public static Opening ofNoCode() {
        return new Opening(LookupId.of(random(LOOKUP_LENGTH)), likeSealed(WRAPPED_LENGTH));
    }

    /** Random bytes that begin as everything sealed does. */
    static byte[] likeSealed(int length) {
        byte[] bytes = random(length);
        bytes[0] = 1;
        return bytes;
    }

    /** @throws nl.sekswerkplatform.sealing.SealBroken when it is another's key */
    static MemberSecret open(byte[] wrappedSecret, WrappingKey key, CodeUse use, MemberId account) {
        return new MemberSecret(key.unwrap(wrappedSecret, label(use, account)));
    }

    private static SealLabel label(CodeUse use, MemberId account) {
        return new SealLabel(
                use == CodeUse.MEMBER ? "member.secret" : "member.secret.recovery",
                account.value().toString());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public byte[] wrappedSecret() {
        return wrappedSecret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening that
                && code.equals(that.code)
                && Arrays.equals(wrappedSecret, that.wrappedSecret);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "Opening[hidden]";
    }
}
