package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
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

    /** How the member is shown where she starts a thread: by name, or by the first letter. */
    public Shown shown() {
        return new Shown(group(), shownAs, shownAs == ShownAs.ALIAS ? "A" : name);
    }
}
