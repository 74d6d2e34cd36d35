package nl.sekswerkplatform.web.meetings;

import nl.sekswerkplatform.smallnumbers.ShownCount;

/** How many of a group were at a meeting, as far as it may be shown. */
public record AttendanceRow(String groupKey, ShownCount people) {
    public boolean isNumber() {
        return people.value().isPresent();
    }

    public int number() {
        return people.value().orElseThrow();
    }

    /** The text key of a band. */
    public String text() {
        return "meetings.band." + people.band().orElseThrow();
    }
}
