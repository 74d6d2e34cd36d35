package nl.sekswerkplatform.web.sittings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.sittings.SittingService;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Whoever does something for a meeting while it is held goes back to its live page. */
@Named
@RequestScoped
public class ReturnToSittingBacking {
    @Inject
    private MeetingService meetings;

    @Inject
    private SittingService sittings;

    @Inject
    private ActingMemberSource acting;

    private final Map<Integer, Optional<String>> found = new HashMap<>();

    /** The page that this member has of the meeting; the other address while it is not held. */
    public String or(int meeting, String other) {
        return found.computeIfAbsent(meeting, this::find).orElse(other);
    }

    /** The same; null while it is not held. */
    public String page(int meeting) {
        return or(meeting, null);
    }

    private Optional<String> find(int number) {
        if (!sittings.read(number, acting.get()).isGoingOn()) {
            return Optional.empty();
        }
        Meeting meeting = meetings.get(number);
        boolean chairing =
                meeting.chairGroup().filter(acting.delegate().group()::equals).isPresent();
        return Optional.of("/members/sittings/" + (chairing ? "run/" : "follow/") + number);
    }
}
