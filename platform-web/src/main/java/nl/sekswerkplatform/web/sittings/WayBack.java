package nl.sekswerkplatform.web.sittings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Whoever does something for a meeting while it is held goes back to its live page. */
@RequestScoped
public class WayBack {
    @Inject
    private MeetingService meetings;

    @Inject
    private SittingService sittings;

    @Inject
    private ActingMemberSource acting;

    /** The page that this member has open of the meeting; empty while it is not held. */
    public Optional<String> of(int number) {
        if (!sittings.read(number, acting.get()).isGoingOn()) {
            return Optional.empty();
        }
        Meeting meeting = meetings.get(number);
        boolean chairing =
                meeting.chairGroup().filter(acting.delegate().group()::equals).isPresent();
        return Optional.of("/members/sittings/" + (chairing ? "run/" : "follow/") + number);
    }
}
