package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.codes.CodeUse;

/**
 * An account that is made but not yet there: what only its codes open, and nothing of a group, a card or a time. It may
 * wait outside the accounts until all of its batch begin.
 */
public record PreparedAccount(MemberId id, Opening code, Opening recovery) {
    /** Looks like any other, and nobody has a code for it: for invented members whom nobody is. */
    public static PreparedAccount ofNobody() {
        return new PreparedAccount(MemberId.random(), Opening.ofNoCode(), Opening.ofNoCode());
    }

    /** With a new secret and a random id. */
    public static PreparedAccount prepare(AccountKeys keys) {
        MemberId id = MemberId.random();
        MemberSecret secret = MemberSecret.random();
        Opening recovery = keys.recovery() == null
                ? Opening.ofNoCode()
                : Opening.with(keys.recovery(), CodeUse.RECOVERY, id, secret);
        return new PreparedAccount(id, Opening.with(keys.code(), CodeUse.MEMBER, id, secret), recovery);
    }
}
