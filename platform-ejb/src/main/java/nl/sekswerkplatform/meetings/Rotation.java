package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.NoGroupSeated;
import nl.sekswerkplatform.meetings.MeetingRefused.NobodyLeftToLead;

/**
 * Whose turn it is to chair. There is one, drawn at random before the first meeting and never drawn again; from then on
 * every meeting takes the next turn in the order of the table.
 */
@Entity
@Table(name = "meeting_rotation")
public class Rotation {
    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    @Column(name = "next_chair")
    private GroupKey nextChair;

    @Version
    private int version;

    protected Rotation() {}

    /** Draws who chairs first; empty when that was done before. */
    Optional<RotationDrawn> draw(List<GroupKey> seated, RandomGenerator random, LocalDate on) {
        if (nextChair != null) {
            return Optional.empty();
        }
        requireSome(seated);
        nextChair = seated.get(random.nextInt(seated.size()));
        return Optional.of(new RotationDrawn(nextChair, seated, on));
    }

    /**
     * The turn for one more meeting. The secretary is the group before the chair, which is the one that chaired last. A
     * group that left the table is passed over.
     *
     * @param seated the seated groups, in the order of the table
     */
    Turn take(List<GroupKey> seated) {
        requireSome(seated);
        GroupKey chair = takeOver(seated, Set.of());
        int before = seated.indexOf(chair) + seated.size() - 1;
        return new Turn(chair, seated.get(before % seated.size()));
    }

    /**
     * The chair for a meeting whose chair passed: whose turn would have come next, so that no group chairs twice while
     * another waits.
     *
     * @param passed the groups that passed chairing this meeting
     * @throws NobodyLeftToLead when all did
     */
    GroupKey takeOver(List<GroupKey> seated, Set<GroupKey> passed) {
        int next = Math.max(0, seated.indexOf(nextChair));
        for (int step = 0; step < seated.size(); step++) {
            GroupKey chair = seated.get((next + step) % seated.size());
            if (!passed.contains(chair)) {
                nextChair = seated.get((next + step + 1) % seated.size());
                return chair;
            }
        }
        throw new NobodyLeftToLead();
    }

    /** A group left the table: its turn, when it was the next, is of the one after it. */
    void passOver(GroupKey left, GroupKey after) {
        if (left.equals(nextChair)) {
            nextChair = after;
        }
    }

    private static void requireSome(List<GroupKey> seated) {
        if (seated.isEmpty()) {
            throw new NoGroupSeated();
        }
    }
}
