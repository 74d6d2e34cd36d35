package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Query;

/** The decisions, newest first, of all or of one pilot. */
@Named
@RequestScoped
public class ListDecisionsBacking {
    private static final int PAGE = 25;

    @Inject
    private Query query;

    @Inject
    private DecisionService decisions;

    @Inject
    private PilotService pilots;

    private ListPage<DecisionSummary> page;
    private Map<String, String> titles;

    private ListPage<DecisionSummary> page() {
        if (page == null) {
            DecisionNumber before = query.key("before", DecisionNumber::parse);
            page = ListPage.of(decisions.list(before, getPilot(), PAGE + 1), PAGE);
        }
        return page;
    }

    public List<DecisionSummary> getRows() {
        return page().rows();
    }

    /** The last number on this page when there are older ones; else null. */
    public DecisionNumber getOlder() {
        return page().next(DecisionSummary::number);
    }

    /** The key of the pilot that was asked for; null for all. */
    public String getPilot() {
        String asked = query.word("pilot").orElse(null);
        if (asked != null && !titles().containsKey(asked)) {
            throw new PageMissing();
        }
        return asked;
    }

    public String pilotTitle(String key) {
        return titles().getOrDefault(key, key);
    }

    private Map<String, String> titles() {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles;
    }
}
