package nl.sekswerkplatform.web.sittings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    private Meeting meeting;
    private SittingReading reading;

    @PostConstruct
    void load() {
        meeting = meetings.get(address.number());
        reading = sittings.read(meeting.number(), acting.get());
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public SittingReading getReading() {
        return reading;
    }

    /** True for who can say something in writing. */
    public boolean isWritingOpen() {
        return reading.items().stream().anyMatch(SittingReading.Item::ahead)
                && !meeting.isAttendanceClosed()
                && meeting.seats().contains(acting.delegate().group());
    }

    public boolean isChairing() {
        return meeting.chairGroup().filter(acting.delegate().group()::equals).isPresent();
    }
}
