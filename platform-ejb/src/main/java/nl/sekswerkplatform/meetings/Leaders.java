package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.NobodyLeftToLead;

/** The groups that chair a meeting and write its minutes, now that some may have passed. */
@Embeddable
class Leaders {
    @Column(name = "chair_group")
    private GroupKey chair;

    @Column(name = "secretary_group")
    private GroupKey secretary;

    protected Leaders() {}

    private Leaders(GroupKey chair, GroupKey secretary) {
        this.chair = chair;
        this.secretary = secretary;
    }

    static Leaders of(Turn turn) {
        return new Leaders(turn.chair(), turn.secretary());
    }

    GroupKey of(TurnRole role) {
        return role == TurnRole.CHAIR ? chair : secretary;
    }

    boolean include(GroupKey group) {
        return group.equals(chair) || group.equals(secretary);
    }

    /**
     * Who lead once the group with that role has passed. One group does not do both: when the new chair was to write,
     * writing goes one group further back.
     *
     * @param passed who passed this role at this meeting
     */
    Leaders after(TurnRole role, Set<GroupKey> passed, Rotation rotation, List<GroupKey> seated) {
        if (role == TurnRole.SECRETARY) {
            return new Leaders(chair, before(secretary, chair, passed, seated));
        }
        GroupKey next = rotation.takeOver(seated, passed);
        return new Leaders(next, next.equals(secretary) ? before(secretary, next, Set.of(), seated) : secretary);
    }

    private static GroupKey before(GroupKey from, GroupKey chair, Set<GroupKey> passed, List<GroupKey> seated) {
        int start = Math.max(0, seated.indexOf(from));
        for (int step = 1; step < seated.size(); step++) {
            GroupKey group = seated.get((start + seated.size() - step) % seated.size());
            if (!group.equals(chair) && !passed.contains(group)) {
                return group;
            }
        }
        throw new NobodyLeftToLead();
    }
}
