package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Attendance;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Records how many of each group were at a meeting. */
@Named
@RequestScoped
public class RecordAttendanceBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private ActingMemberSource acting;

    private Meeting meeting;
    private boolean leading;
    private List<AttendanceField> fields;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        leading = meeting.isLedBy(acting.delegate().group());
        fields = meeting.seats().stream().map(this::field).toList();
    }

    @Refusable
    public void record() {
        var people = fields.stream()
                .collect(Collectors.toMap(field -> new GroupKey(field.getGroupKey()), AttendanceField::getPeople));
        meetings.recordAttendance(meeting.number(), people, acting.delegate());
        Links.redirectTo("/members/meetings/details/" + meeting.number());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** False for members who may not record it, and not see the numbers either. */
    public boolean isLeading() {
        return leading;
    }

    public List<AttendanceField> getFields() {
        return fields;
    }

    public int getMost() {
        return Attendance.MOST;
    }

    private AttendanceField field(GroupKey group) {
        Map<GroupKey, Integer> recorded = leading ? meeting.recorded(acting.delegate()) : Map.of();
        return new AttendanceField(group.value(), recorded.get(group));
    }
}
