package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/** Meetings as they come from the store. */
public final class MeetingFixture {
    public static final String SECRET_PLACE = "a place for members";

    private MeetingFixture() {}

    public static Meeting plannedMeeting(int number, LocalDate date, LocalTime start) {
        PlanMeeting plan = new PlanMeeting(UUID.randomUUID(), "Autumn, round one", date, start, 90, SECRET_PLACE);
        Turn turn = new Turn(new GroupKey("police"), new GroupKey("residents"));
        return Meeting.plan(number, plan, turn, date.minusDays(1).atTime(start));
    }
}
