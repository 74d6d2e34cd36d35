package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceOutOfRange;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/** How many people of one group were at a meeting. */
@Embeddable
public class Attendance {
    public static final int MOST = 2000;

    @Column(name = "group_key")
    private GroupKey groupKey;

    private int people;

    protected Attendance() {}

    Attendance(GroupKey groupKey, int people) {
        if (people < 0 || people > MOST) {
            throw new AttendanceOutOfRange(groupKey.value(), MOST);
        }
        this.groupKey = groupKey;
        this.people = people;
    }

    public GroupKey groupKey() {
        return groupKey;
    }

    /** For {@link Meeting#recorded} alone; everyone else gets {@link #shown}. */
    int people() {
        return people;
    }

    /** What may be shown of it. */
    public ShownCount shown(Protection protection) {
        return SmallNumbers.band(people, protection);
    }
}
