package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sekswerkplatform.publicpolls.AnswerSheet;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member answers, once. */
@Named
@RequestScoped
public class AnswerPublicPollBacking {
    @Inject
    private Address address;

    @Inject
    private PublicPollService polls;

    @Inject
    private ActingMemberSource acting;

    private PublicPollReading poll;
    private List<AnswerRow> rows;
    private Boolean answered;

    @PostConstruct
    void load() {
        poll = polls.get(address.number());
        rows = poll.questions().stream().map(AnswerRow::new).toList();
    }

    @Refusable
    public void answer() {
        Map<Integer, Set<Integer>> given = new TreeMap<>();
        for (AnswerRow row : rows) {
            given.put(rows.indexOf(row) + 1, row.given());
        }
        polls.answer(poll.number(), new AnswerSheet(given), acting.get());
        Links.redirectTo("/members/publicpolls/answer/" + poll.number());
    }

    public PublicPollReading getPoll() {
        return poll;
    }

    public List<AnswerRow> getRows() {
        return rows;
    }

    public boolean isAsked() {
        return poll.groups().contains(acting.delegate().group());
    }

    public boolean isAnswered() {
        if (answered == null) {
            answered = polls.isAnswered(poll.number(), acting.get());
        }
        return answered;
    }

    /** True while she has the form before her; also while it is sent, so that what is wrong with it can be said. */
    public boolean isAnswerable() {
        return poll.isOpen() && isAsked() && !isAnswered();
    }
}
