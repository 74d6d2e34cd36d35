package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.MeetingRefused.AttendanceOutOfRange;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ShownCountConverter;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/** How many people of one group were at a meeting. */
@Embeddable
public class Attendance {
    public static final int MOST = 2000;

    @Column(name = "group_key")
    private GroupKey groupKey;

    private Integer people;

    /** What another platform told, where it told no number. */
    @Convert(converter = ShownCountConverter.class)
    private ShownCount told;

    protected Attendance() {}

    Attendance(GroupKey groupKey, int people) {
        if (people < 0 || people > MOST) {
            throw new AttendanceOutOfRange(groupKey.value(), MOST);
        }
        this.groupKey = groupKey;
        this.people = people;
    }

    Attendance(GroupKey groupKey, ShownCount told) {
        this.groupKey = groupKey;
        this.told = told;
    }

    boolean isCounted() {
        return people != null;
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
        return isCounted() ? SmallNumbers.band(people, protection) : told;
    }
}
