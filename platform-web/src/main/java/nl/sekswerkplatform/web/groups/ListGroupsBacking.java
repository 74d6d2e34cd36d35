package nl.sekswerkplatform.web.groups;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.seating.SeatRequest;
import nl.sekswerkplatform.seating.SeatingService;

/** Who sits at the table, who vouches for whom, and who observes. */
@Named
@RequestScoped
public class ListGroupsBacking {
    @Inject
    private GroupService groups;

    @Inject
    private SeatingService seating;

    private Map<Boolean, List<StakeholderGroup>> bySeat;
    private List<SeatStep> history;
    private List<SeatRequest> requests;

    @PostConstruct
    void read() {
        bySeat = groups.findAll().stream().collect(Collectors.partitioningBy(StakeholderGroup::isSeated));
        history = seating.findHistory().stream().map(SeatStep::of).toList();
        requests = seating.findRequests();
    }

    /** The last step of the group: since when it sits or observes. */
    public SeatStep since(StakeholderGroup group) {
        return history.stream()
                .filter(step -> step.group().equals(group.key().value()))
                .findFirst()
                .orElse(null);
    }

    /** Who came to the table and who left it since it was founded, the last first of each group. */
    public List<SeatStep> getChanges() {
        return history.stream().filter(step -> step.round() != null).toList();
    }

    /** Proposals about seats, the newest first. */
    public List<SeatRequest> getRequests() {
        return requests;
    }

    public List<StakeholderGroup> getSeated() {
        return bySeat.get(true);
    }

    public Power[] getPowers() {
        return Power.values();
    }

    /** Of the key that stands on the group's cards. */
    public String fingerprint(StakeholderGroup group) {
        return VouchingKey.fingerprint(group.publicKey().orElseThrow());
    }

    public List<StakeholderGroup> getObserving() {
        return bySeat.get(false);
    }
}
