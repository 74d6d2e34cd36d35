package nl.sekswerkplatform.web.meetings;

import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.web.DateTexts;

/** How a meeting is told from all others, above its papers and in the tab of a browser: {@code pf:meeting}. */
public final class MeetingTitle {
    private MeetingTitle() {}

    /** Such as {@code Overleg over het spreekuur, 12 november 2026}; the name alone while it has no date. */
    public static String of(Meeting meeting) {
        return meeting.hasDate() ? meeting.title() + ", " + DateTexts.date(meeting.date()) : meeting.title();
    }
}
