package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.web.pilots.PilotNamesBacking;

/** Proposals by state and pilot, newest first, from where the page before stopped. A filter we don't know is not used. */
@Named
@RequestScoped
public class ListProposalsBacking {
    private static final int SHOWN = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ProposalService proposals;

    @Inject
    private PilotNamesBacking pilots;

    private ProposalState state;
    private String pilot;
    private List<Proposal> found;

    @PostConstruct
    void read() {
        state = Stream.of(ProposalState.values())
                .filter(each -> each.name().equals(request.getParameter("state")))
                .findFirst()
                .orElse(ProposalState.OPEN);
        pilot = asked("pilot").filter(pilots.getTitles()::containsKey).orElse(null);
        Integer before = asked("before")
                .filter(typed -> typed.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .orElse(null);
        found = proposals.find(new ProposalFilter(state, pilot, before), SHOWN + 1);
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    public List<Proposal> getShown() {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    /** The address of the older ones; null when these were the last. */
    public String getOlder() {
        return found.size() <= SHOWN
                ? null
                : address() + "&before=" + found.get(SHOWN - 1).number();
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
