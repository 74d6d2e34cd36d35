package nl.sekswerkplatform.membership;

import java.util.Collection;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A signed-in member at the moment of an act: for which group and with which mandates she acts, how she is shown, and
 * the secret under which the act is kept. Read anew from the account for each request; never stored.
 *
 * @param name the organisation or steady pseudonym; null for who is shown by an alias
 */
public record ActingMember(MemberId id, Delegate delegate, ShownAs shownAs, String name, MemberSecret secret) {
    public GroupKey group() {
        return delegate.group();
    }

    public Nullifier nullifier(String kind, String subject) {
        return secret.nullifier(kind, subject);
    }

    /** Closes and opens what is kept for herself alone, another key for each use. */
    public WrappingKey ownKey(String use) {
        return secret.wrappingKey(use);
    }

    /** Under what she keeps what she needs for a mandate; the same as long as her account is. */
    public Nullifier mark(Mandate mandate) {
        return nullifier("mandate", mandate.name());
    }

    /**
     * The letter that she is in a thread: of those that are free, the one that her secret points at there. Always the
     * same for the same ones taken, and nobody else can tell it beforehand.
     *
     * @param thread names it among all threads, such as {@code room-topic/ID}
     * @param taken letters of others
     */
    public String letter(String thread, Collection<String> taken) {
        return AliasLetter.of(secret, thread, taken);
    }

    Shown byName() {
        return new Shown(group(), shownAs, name);
    }
}
