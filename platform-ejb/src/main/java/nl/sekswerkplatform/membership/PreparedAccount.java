package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * An account that is made but not yet there: what only its code opens, and nothing of a group, a card or a time. It may
 * wait outside the accounts until all of its batch begin.
 */
public record PreparedAccount(MemberId id, LookupId code, byte[] wrappedSecret) {
    public PreparedAccount {
        wrappedSecret = wrappedSecret.clone();
    }

    /** With a new secret and a random id. */
    public static PreparedAccount prepare(CodeKeys memberCode) {
        MemberId id = MemberId.random();
        byte[] wrapped = memberCode.wrappingKey().wrap(MemberSecret.random().bytes(), Member.sealLabel(id));
        return new PreparedAccount(id, memberCode.lookupId(), wrapped);
    }

    @Override
    public byte[] wrappedSecret() {
        return wrappedSecret.clone();
    }
}
