package nl.sekswerkplatform.web.houserules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.houserules.Hiding;
import nl.sekswerkplatform.houserules.HouseRuleService;

/** The house rules, and what was done by them. */
@Named
@RequestScoped
public class ListHidingsBacking {
    @Inject
    private HouseRuleService houseRules;

    private List<Hiding> found;

    public List<Hiding> getFound() {
        if (found == null) {
            found = houseRules.findLast();
        }
        return found;
    }

    /** Where the words stand or stood. */
    public HiddenPlace place(Hiding hiding) {
        return HiddenPlace.of(hiding.ref());
    }
}
