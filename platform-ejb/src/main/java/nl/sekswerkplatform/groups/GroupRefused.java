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

    /** The key vouches for another group already: each group has a vouching body of its own. */
    public static class KeyOfOtherGroup extends DomainException {
        public KeyOfOtherGroup(GroupKey group, GroupKey other) {
            super(group, other);
        }
    }

    /** Before anybody vouches for a seated group, the table has to know who it is. */
    public static class VouchingBodyUnnamed extends DomainException {
        public VouchingBodyUnnamed(GroupKey group) {
            super(group);
        }
    }

    /** The table sits: from now on only what it adopts in a round seats a group. */
    public static class SeatedByTheTableAlone extends DomainException {
        public SeatedByTheTableAlone(GroupKey group) {
            super(group);
        }
    }

    /** The group sits already, or observes already. */
    public static class SeatAsItIs extends DomainException {
        public SeatAsItIs(GroupKey group) {
            super(group);
        }
    }

    /** Nobody of the group was admitted yet: seated, it would keep every agenda and round waiting. */
    public static class NotYetAdmitted extends DomainException {
        public NotYetAdmitted(GroupKey group) {
            super(group);
        }
    }

    /** Without this group there would be one left, and no table. */
    public static class LastAtTheTable extends DomainException {
        public LastAtTheTable() {
            super();
        }
    }

    /** This body vouches for another seated group, or has members in it. */
    public static class VouchingBodyOfOtherGroup extends DomainException {
        public VouchingBodyOfOtherGroup(String body, GroupKey other) {
            super(body, other);
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
