package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** All that was ever published of a decision, the newest first, each with what it changed. */
@Named
@RequestScoped
public class DecisionVersionsBacking {
    @Inject
    private Address address;

    @Inject
    private DecisionService decisions;

    private Decision decision;
    private List<VersionRow> rows;

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.get(DecisionNumber.parse(address.key()).orElseThrow(PageMissing::new));
        }
        return decision;
    }

    public List<VersionRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>();
            var versions = getDecision().versions();
            for (int i = versions.size() - 1; i >= 0; i--) {
                rows.add(VersionRow.of(getDecision(), versions.get(i), i == 0 ? null : versions.get(i - 1)));
            }
        }
        return rows;
    }
}
