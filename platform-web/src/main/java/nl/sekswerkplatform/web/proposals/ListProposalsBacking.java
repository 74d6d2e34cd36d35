package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;
import nl.sekswerkplatform.web.pilots.PilotNamesBacking;

/** Proposals by state and pilot, newest first, from where the page before stopped. */
@Named
@RequestScoped
public class ListProposalsBacking {
    private static final int SHOWN = 20;

    @Inject
    private Query query;

    @Inject
    private ProposalService proposals;

    @Inject
    private PilotNamesBacking pilots;

    private ProposalState state;
    private String pilot;
    private ListPage<Proposal> found;

    @PostConstruct
    void read() {
        state = query.key("state", ListProposalsBacking::state);
        if (state == null) {
            state = ProposalState.OPEN;
        }
        pilot = query.key("pilot", key -> Optional.of(key).filter(pilots.getTitles()::containsKey));
        int before = query.number("before", Integer.MAX_VALUE);
        found = ListPage.of(proposals.find(new ProposalFilter(state, pilot, before), SHOWN + 1), SHOWN);
    }

    private static Optional<ProposalState> state(String word) {
        return Stream.of(ProposalState.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
    }

    public List<Proposal> getShown() {
        return found.rows();
    }

    /** The address of the older ones; null when these were the last. */
    public String getOlder() {
        return found.more() ? address() + "&before=" + found.next(Proposal::number) : null;
    }

    private String address() {
        return "/proposals?state=" + state + (pilot == null ? "" : "&pilot=" + pilot);
    }

    public ProposalState[] getStates() {
        return ProposalState.values();
    }

    public ProposalState getState() {
        return state;
    }

    public String getPilot() {
        return pilot;
    }
}
