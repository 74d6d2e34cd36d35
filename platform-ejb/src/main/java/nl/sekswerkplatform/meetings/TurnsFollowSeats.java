package nl.sekswerkplatform.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.SeatChanged;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** Whose turn is next when a group leaves the table: the one after it. Who comes to the table comes last by itself. */
@ApplicationScoped
class TurnsFollowSeats {
    @Inject
    private MeetingRepository meetings;

    @Inject
    private GroupService groups;

    void passOver(@Observes SeatChanged changed) {
        if (changed.seated()) {
            return;
        }
        int left = groups.get(changed.group()).position();
        List<StakeholderGroup> seated = groups.findSeated();
        GroupKey next = seated.stream()
                .filter(group -> group.position() > left)
                .findFirst()
                .orElse(seated.get(0))
                .key();
        meetings.rotationLocked().passOver(changed.group(), next);
    }
}
