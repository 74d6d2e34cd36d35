package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;

/** One poll, for everyone. */
@Named
@RequestScoped
public class ShowPublicPollBacking {
    @Inject
    private Address address;

    @Inject
    private PublicPollService polls;

    @Inject
    private ProposalService proposals;

    @Inject
    private ThreadService threads;

    private PublicPollReading poll;
    private List<ResultTable> results;
    private List<Proposal> takenUpBy;
    private ThreadGraph thread;

    @PostConstruct
    void load() {
        poll = polls.get(address.number());
        results = poll.results().isPresent() && poll.isReadable() ? ResultTable.of(poll) : List.of();
    }

    public PublicPollReading getPoll() {
        return poll;
    }

    /** Empty until it is counted, and when nobody can read what was asked. */
    public List<ResultTable> getResults() {
        return results;
    }

    /** What was put before the table because of it. */
    public List<Proposal> getTakenUpBy() {
        if (takenUpBy == null) {
            takenUpBy = proposals.findTakingUpPoll(poll.number());
        }
        return takenUpBy;
    }

    /** What came of it. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofPoll(poll, getTakenUpBy());
        }
        return thread;
    }

    public List<SelectItem> choices(Question question) {
        return AnswerRow.choices(question);
    }
}
