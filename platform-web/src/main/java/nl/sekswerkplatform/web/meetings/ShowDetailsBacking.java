package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.meetings.MeetingStatus;
import nl.sekswerkplatform.minutes.MinutesProgress;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.minutes.MinutesStatus;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A meeting for members: where it is, and what this member can do for it now. */
@Named
@RequestScoped
public class ShowDetailsBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private MinutesService minutes;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private Meeting meeting;
    private MinutesStatus minutesStatus;
    private GroupKey group;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        group = acting.delegate().group();
        minutesStatus = minutes.findProgress(meeting.number())
                .map(MinutesProgress::status)
                .orElse(null);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public boolean isSchedulable() {
        return meeting.status() == MeetingStatus.PLANNED && (!meeting.hasDate() || meeting.isLedBy(group));
    }

    public boolean isAttendable() {
        return hasBegun() && meeting.isLedBy(group) && !meeting.isAttendanceClosed();
    }

    public boolean isWritable() {
        boolean unoffered = minutesStatus == null || minutesStatus == MinutesStatus.DRAFT;
        boolean secretary = meeting.secretaryGroup().filter(group::equals).isPresent();
        return hasBegun() && secretary && unoffered;
    }

    public boolean isConfirmable() {
        return minutesStatus == MinutesStatus.OFFERED;
    }

    public boolean isPublished() {
        return minutesStatus == MinutesStatus.PUBLISHED;
    }

    public boolean isNothingToDo() {
        return !isSchedulable() && !isAttendable() && !isWritable() && !isConfirmable();
    }

    private boolean hasBegun() {
        return meeting.hasDate() && !LocalDate.now(clock).isBefore(meeting.date());
    }
}
