package nl.sekswerkplatform.web.admission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** Which key stands on whose cards. */
@Named
@RequestScoped
public class ExplainJoiningBacking {
    @Inject
    private GroupService groups;

    public List<StakeholderGroup> getGroups() {
        return groups.findAll().stream()
                .filter(group -> group.publicKey().isPresent())
                .toList();
    }

    public String fingerprint(StakeholderGroup group) {
        return VouchingKey.fingerprint(group.publicKey().orElseThrow());
    }
}
