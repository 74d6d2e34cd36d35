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

/** Who sits at the table, who vouches for whom, and who observes. */
@Named
@RequestScoped
public class ListGroupsBacking {
    @Inject
    private GroupService groups;

    private Map<Boolean, List<StakeholderGroup>> bySeat;

    @PostConstruct
    void read() {
        bySeat = groups.findAll().stream().collect(Collectors.partitioningBy(StakeholderGroup::isSeated));
    }

    public List<StakeholderGroup> getSeated() {
        return bySeat.get(true);
    }

    /** Of the key that stands on the group's cards. */
    public String fingerprint(StakeholderGroup group) {
        return VouchingKey.fingerprint(group.publicKey().orElseThrow());
    }

    public List<StakeholderGroup> getObserving() {
        return bySeat.get(false);
    }
}
