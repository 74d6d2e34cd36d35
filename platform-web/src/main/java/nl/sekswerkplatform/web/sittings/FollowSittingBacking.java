package nl.sekswerkplatform.web.sittings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.sittings.SittingReading;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A meeting as everyone at the table follows it, in the room on a screen or elsewhere on a phone. */
@Named
@RequestScoped
public class FollowSittingBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private SittingService sittings;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private LivePages pages;

    private Meeting meeting;
    private int changes;
    private SittingReading reading;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        changes = pages.findChanges(meeting.number());
        reading = sittings.read(meeting.number(), acting.get());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public SittingReading getReading() {
        return reading;
    }

    /** Of what is shown here; counted before it was read, so that what came in between is told once more. */
    public int getChanges() {
        return changes;
    }

    /** True for who can say something in writing. */
    public boolean isWritingOpen() {
        return reading.items().stream().anyMatch(SittingReading.Item::ahead)
                && !meeting.isAttendanceClosed()
                && meeting.seats().contains(acting.delegate().group());
    }

    /** True for who writes the minutes. */
    public boolean isMinuting() {
        return isOfMember(meeting.secretaryGroup());
    }

    /** True for who may close a round by hand. */
    public boolean isOfMember(GroupKey group) {
        return isOfMember(Optional.of(group));
    }

    private boolean isOfMember(Optional<GroupKey> group) {
        return group.filter(acting.delegate().group()::equals).isPresent();
    }

    public boolean isChairing() {
        return isOfMember(meeting.chairGroup());
    }
}
