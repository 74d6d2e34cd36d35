package nl.sekswerkplatform.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** The first page: what this is, what comes, what was decided, what is late. */
@Named
@RequestScoped
public class ShowHomeBacking {
    @Inject
    private GroupService groups;

    public List<StakeholderGroup> getSeated() {
        return groups.findSeated();
    }
}
