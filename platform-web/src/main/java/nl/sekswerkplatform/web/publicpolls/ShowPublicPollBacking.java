package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.publicpolls.Question;
import nl.sekswerkplatform.web.Address;

/** One poll, for everyone. */
@Named
@RequestScoped
public class ShowPublicPollBacking {
    @Inject
    private Address address;

    @Inject
    private PublicPollService polls;

    private PublicPollReading poll;
    private List<ResultTable> results;

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

    public List<SelectItem> choices(Question question) {
        return AnswerRow.choices(question);
    }
}
