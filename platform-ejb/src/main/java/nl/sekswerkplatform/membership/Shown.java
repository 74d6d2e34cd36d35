package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;

/**
 * How someone is shown under what she wrote: stored with the contribution, so that a letter stays when she leaves and a
 * name goes.
 *
 * @param as null when the group as a whole speaks
 * @param label the organisation, the pseudonym or the letter; null when the group speaks, and for a former member
 */
public record Shown(GroupKey group, ShownAs as, String label) {
    /** The group speaks, and no one of its members. */
    public static Shown ofGroup(GroupKey group) {
        return new Shown(group, null, null);
    }

    public boolean isGroup() {
        return as == null;
    }

    /** True when nobody of the group has the name any more. */
    public boolean isFormer() {
        return as != null && label == null;
    }

    /** True with an organisation or a pseudonym. */
    public boolean isByName() {
        return as != null && as != ShownAs.ALIAS && label != null;
    }

    /** The same words of a former member, when her name is gone. */
    public Shown without(NamesGone gone) {
        return gone.took(this) ? new Shown(group, as, null) : this;
    }

    /** @throws ShownOtherwise when a form said something else */
    public void requireSeen(String seenAs) {
        if (!label.equals(seenAs)) {
            throw new ShownOtherwise();
        }
    }
}
