package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;

/** Why someone cannot act for a group, or the group is not there. */
public final class GroupRefused {
    private GroupRefused() {}

    /** The group's vouching body already has another key; only the table can replace it. */
    public static class GroupKeyAlreadyEntered extends DomainException {
        public GroupKeyAlreadyEntered(GroupKey group) {
            super(group);
        }
    }

    /** There is no group with this key. */
    public static class GroupNotFound extends NotFound {
        public GroupNotFound(GroupKey group) {
            super(group);
        }
    }

    /** The act belongs to the seated groups; this one observes and replies only. */
    public static class GroupNotSeated extends DomainException {
        public GroupNotSeated(GroupKey group) {
            super(group);
        }
    }

    /** The act needs a mandate that this member's group did not give. */
    public static class MandateMissing extends DomainException {
        public MandateMissing(Mandate mandate) {
            super(mandate);
        }
    }

    /** The act belongs to another group. */
    public static class OtherGroup extends DomainException {
        public OtherGroup(GroupKey group) {
            super(group);
        }
    }
}
