package nl.sekswerkplatform.web.meetings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** The invitation to a meeting that is to come and has a date. */
@Named
@RequestScoped
public class ReadInvitationBacking {
    @Inject
    private Address address;

    @Inject
    private MeetingService meetings;

    @Inject
    private Invitation invitation;

    @Inject
    private Clock clock;

    private Meeting meeting;

    @PostConstruct
    void load() {
        meeting = meetings.find(address.number())
                .filter(found -> found.hasDate() && found.isComing(LocalDate.now(clock)))
                .orElseThrow(PageMissing::new);
    }

    public Meeting getMeeting() {
        return meeting;
    }

    /** Without the place. */
    public String getForEveryone() {
        return invitation.forEveryone(meeting);
    }
}
