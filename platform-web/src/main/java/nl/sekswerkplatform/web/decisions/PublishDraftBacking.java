package nl.sekswerkplatform.web.decisions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionRefused.DecisionAlreadyPublished;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionStatus;
import nl.sekswerkplatform.decisions.FollowUp;
import nl.sekswerkplatform.decisions.FollowUpSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
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
    private DecisionService decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private PilotService pilots;

    @Inject
    private MinutesService minutes;

    @Inject
    private RoundService rounds;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

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

    /** What the table said about it; null when it did not. */
    public MinutesItem getItem() {
        return getDecision().advice().minutes().map(this::item).orElse(null);
    }

    private MinutesItem item(MinutesReference reference) {
        return minutes.getPublishedItem(reference.meeting(), reference.item());
    }

    /** The round by which the table advised; null when it did so without. */
    public RoundReading getRound() {
        return getItem().round().map(rounds::get).orElse(null);
    }

    /** How a follow-up of this draft would stand today. */
    public FollowUpSummary today(FollowUp followUp) {
        return followUp.summary(LocalDate.now(clock));
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
