package nl.sekswerkplatform.web.evaluations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;

/** One evaluation for everyone: the four steps, and what it led to at the table. */
@Named
@RequestScoped
public class ShowEvaluationBacking {
    @Inject
    private Address address;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private ProposalService proposals;

    @Inject
    private RoundService rounds;

    @Inject
    private DecisionService decisions;

    @Inject
    private ThreadService threads;

    private EvaluationReading evaluation;
    private boolean asked;
    private AgendaItem item;
    private MinutesItem minuted;
    private List<RoundReading> about;
    private List<DecisionSummary> decided;
    private List<Proposal> changes;
    private ThreadGraph thread;

    public EvaluationReading getEvaluation() {
        if (evaluation == null) {
            evaluation = evaluations.get(address.number());
        }
        return evaluation;
    }

    /** The agenda item that it became; null before. */
    public AgendaItem getItem() {
        if (!asked) {
            asked = true;
            item = evaluations.findItem(getEvaluation().about().number()).orElse(null);
            minuted = item == null ? null : evaluations.findMinutes(item).orElse(null);
        }
        return item;
    }

    /** What the published minutes say of it; null before. */
    public MinutesItem getMinuted() {
        getItem();
        return minuted;
    }

    /** The consent rounds about it. */
    public List<RoundReading> getRounds() {
        if (about == null) {
            about = getItem() == null
                    ? List.of()
                    : rounds.findOfMeetings(List.of(item.meetingNumber())).stream()
                            .filter(round -> round.subject().item().equals(item.id()))
                            .toList();
        }
        return about;
    }

    /** What the municipality decided on it. */
    public List<DecisionSummary> getDecisions() {
        if (decided == null) {
            decided = getMinuted() == null
                    ? List.of()
                    : decisions.ofMeeting(item.meetingNumber()).stream()
                            .filter(each -> each.minutes().item() == minuted.position())
                            .map(DecisionOfItem::decision)
                            .toList();
        }
        return decided;
    }

    /** The proposals that came of it. */
    public List<Proposal> getChanges() {
        if (changes == null) {
            changes = proposals.find(getEvaluation().changes());
        }
        return changes;
    }

    /** What came of it. */
    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofEvaluation(getEvaluation());
        }
        return thread;
    }
}
