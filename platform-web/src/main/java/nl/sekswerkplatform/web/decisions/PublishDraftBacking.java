package nl.sekswerkplatform.web.decisions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionStatus;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A publisher sees a draft as everyone will, beside the advice, and publishes it for good. */
@Named
@ViewScoped
public class PublishDraftBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private PilotService pilots;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private UUID id;
    private int opened;
    private boolean checked;
    private transient Decision decision;

    @PostConstruct
    void open() {
        id = DraftId.parse(address.key());
        if (isPublisher()) {
            opened = getDecision().version();
        }
    }

    @Refusable
    public synchronized void publish() {
        if (!checked) {
            throw new CheckFirst();
        }
        try {
            Links.redirectTo("/decisions/" + decisions.publish(id, opened, acting.delegate()));
        } catch (DecisionAlreadyPublished sentBefore) {
            Links.redirectTo("/decisions/" + sentBefore.arguments().get(0));
        }
    }

    public boolean isPublisher() {
        return Decision.mayBeWrittenBy(acting.delegate());
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.getForPublisher(id, acting.delegate());
        }
        return decision;
    }

    public boolean isPublished() {
        return getDecision().status() == DecisionStatus.PUBLISHED;
    }

    public PilotSummary getPilot() {
        return getDecision().pilotKey().flatMap(pilots::find).orElse(null);
    }

    public Recommendation getRecommendation() {
        return getDecision()
                .advice()
                .recommendationKey()
                .flatMap(recommendations::find)
                .orElse(null);
    }

    /** Each group once, with its points. */
    public List<AnsweredGroup> getAnswers() {
        return AnsweredGroup.of(getDecision().answers());
    }

    /** The groups that are asked to do something, besides the municipality itself. */
    public List<GroupKey> getAsked() {
        return getDecision().followUps().stream()
                .map(PlannedFollowUp::owner)
                .filter(owner -> !owner.equals(Decision.MUNICIPALITY))
                .distinct()
                .toList();
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
