package nl.sekswerkplatform.web.proposals;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.houserules.Hiding;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;

/** One proposal: what is asked, by whom as far as shown, and where it stands. */
@Named
@RequestScoped
public class ShowProposalBacking {
    @Inject
    private Address address;

    @Inject
    private ProposalService proposals;

    @Inject
    private ThreadService threads;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private SignalService signalService;

    @Inject
    private PublicPollService pollService;

    private Proposal proposal;
    private List<Signal> signals;
    private List<PublicPollReading> polls;
    private ThreadGraph thread;

    @PostConstruct
    void read() {
        proposal = proposals.get(address.number());
        signals = signalService.find(proposal.signals());
        polls = pollService.findCounted(proposal.polls());
    }

    /** The pilots' signals that it takes up. */
    public List<Signal> getSignals() {
        return signals;
    }

    /** The counted polls that it takes up. */
    public List<PublicPollReading> getPolls() {
        return polls;
    }

    /** True when a signal raised it, and no person. */
    public boolean isOfSignal() {
        return proposal.raisedBy()
                .filter(raised -> raised.isOf(RaisedBy.Kind.SIGNAL))
                .isPresent();
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Why its words are hidden or gone. */
    public HidingReason getHidingReason() {
        return houseRules
                .find("proposal/" + proposal.number())
                .map(Hiding::reason)
                .orElse(null);
    }

    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofProposal(proposal);
        }
        return thread;
    }

    /** Numbers of the published inputs that it takes up. */
    public List<Integer> getInputs() {
        return List.copyOf(proposal.inputs());
    }

    /** Who else proposes it; null for most. */
    public Shown getSecond() {
        return proposal.shownSecond().orElse(null);
    }

    /** The one that it became part of; null for most. */
    public Integer getMergedInto() {
        return proposal.mergedInto().orElse(null);
    }

    /** The meeting on whose agenda it stands; null when on none. */
    public Integer getMeeting() {
        return proposal.placedAt().orElse(null);
    }
}
