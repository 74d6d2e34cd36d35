package nl.sekswerkplatform.screeners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Whether a group screens: present, absent, and after long enough stood in for by the reserve until one of its screeners
 * comes again. It knows the week in which one of them last came, of nobody in particular.
 */
@Entity
@Table(name = "screening_watch")
public class ScreeningWatch {
    @Id
    @Column(name = "group_key")
    private String group;

    /** The first day on which nobody of the group is known to screen. */
    @Column(name = "absent_from")
    private LocalDate absentFrom;

    @Column(name = "stood_in_from")
    private LocalDate stoodInFrom;

    protected ScreeningWatch() {}

    static ScreeningWatch begin(GroupKey group, LocalDate today) {
        var watch = new ScreeningWatch();
        watch.group = group.value();
        watch.absentFrom = today;
        return watch;
    }

    /** True when a visit of today would change nothing. */
    boolean knowsOf(LocalDate today) {
        return stoodInFrom == null && !absentFrom.isBefore(mondayAfter(today));
    }

    /** One of its screeners is here: of that only the week is kept. She takes her place back, if another had it. */
    Optional<StandInChanged> seen(LocalDate today) {
        var ended = standIn().map(standIn -> new StandInChanged(standIn.absent(), standIn.by(), false, today));
        absentFrom = mondayAfter(today);
        stoodInFrom = null;
        return ended;
    }

    /** Nobody of the group has a key any more. */
    void vacant(LocalDate today) {
        if (absentFrom.isAfter(today)) {
            absentFrom = today;
        }
    }

    boolean isAbsentFor(int days, LocalDate today) {
        return !today.isBefore(absentFrom.plusDays(days));
    }

    /** The reserve counts in the group's place from now on. */
    StandInChanged beginStandIn(LocalDate today) {
        stoodInFrom = today;
        return new StandInChanged(group(), Mandate.SCREENER.reserve(), true, today);
    }

    Optional<StandIn> standIn() {
        return Optional.ofNullable(stoodInFrom).map(since -> new StandIn(group(), Mandate.SCREENER.reserve(), since));
    }

    private static LocalDate mondayAfter(LocalDate day) {
        return IsoWeek.of(day).plus(1).monday();
    }

    GroupKey group() {
        return new GroupKey(group);
    }

    LocalDate absentFrom() {
        return absentFrom;
    }
}
