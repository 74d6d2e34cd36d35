package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Attendance;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.smallnumbers.Protection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Meeting", description = "A meeting, without where it is: that is for its members.")
public record PublicMeeting(
        int number,
        String title,
        @Schema(nullable = true) LocalDate date,
        @Schema(nullable = true) LocalTime start,
        int minutesAvailable,
        @Schema(nullable = true) String chairGroup,
        @Schema(nullable = true) String secretaryGroup,
        MeetingStatus status,
        List<PublicAttendance> attendance,

        @Schema(description = "Consent rounds about items of its agenda.")
        List<PublicRound> rounds,

        boolean beforePlatform,
        boolean illustrative) {
    /** @param rounds about what meetings speak of; of other meetings too */
    static PublicMeeting of(Meeting meeting, List<StakeholderGroup> table, List<RoundReading> rounds) {
        return new PublicMeeting(
                meeting.number(),
                meeting.title(),
                meeting.date(),
                meeting.start(),
                meeting.minutesAvailable(),
                meeting.chairGroup().map(GroupKey::value).orElse(null),
                meeting.secretaryGroup().map(GroupKey::value).orElse(null),
                meeting.status(),
                attendance(meeting, table),
                rounds.stream()
                        .filter(round -> round.subject().meeting() == meeting.number())
                        .map(PublicRound::of)
                        .toList(),
                meeting.isBeforePlatform(),
                meeting.isIllustrative());
    }

    private static List<PublicAttendance> attendance(Meeting meeting, List<StakeholderGroup> table) {
        return table.stream()
                .flatMap(group -> meeting.attendance().stream()
                        .filter(there -> there.groupKey().equals(group.key()))
                        .map(there -> PublicAttendance.of(there, group)))
                .toList();
    }

    @Schema(name = "Attendance", description = "How many of a group were there.")
    public record PublicAttendance(String group, People people) {
        static PublicAttendance of(Attendance there, StakeholderGroup group) {
            Protection protection = group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
            return new PublicAttendance(group.key().value(), People.of(there.shown(protection)));
        }
    }
}
