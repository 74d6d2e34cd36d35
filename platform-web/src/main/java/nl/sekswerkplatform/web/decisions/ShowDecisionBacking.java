package nl.sekswerkplatform.web.decisions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.groupreplies.GroupReplyService;
import nl.sekswerkplatform.groupreplies.ReplyReading;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;

/** One decision: what, why, why otherwise than the advice, and what will be done. */
@Named
@RequestScoped
public class ShowDecisionBacking {
    @Inject
    private Address address;

    @Inject
    private DecisionService decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private PilotService pilots;

    @Inject
    private ThreadService threads;

    @Inject
    private FollowUpService followUps;

    @Inject
    private GroupReplyService replies;

    @Inject
    private Clock clock;

    private Decision decision;
    private Recommendation recommendation;
    private PilotSummary pilot;
    private ThreadGraph thread;
    private List<FollowUp> promised;
    private List<ReplyReading> replied;

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.get(DecisionNumber.parse(address.key()).orElseThrow(PageMissing::new));
        }
        return decision;
    }

    /** The recommendation that it answers; null when there is none. */
    public Recommendation getRecommendation() {
        if (recommendation == null) {
            recommendation = getDecision()
                    .advice()
                    .recommendationKey()
                    .flatMap(recommendations::find)
                    .orElse(null);
        }
        return recommendation;
    }

    /** The pilot that it is about; null when there is none. */
    public PilotSummary getPilot() {
        if (pilot == null) {
            pilot = getDecision().pilotKey().flatMap(pilots::find).orElse(null);
        }
        return pilot;
    }

    /** What is late stands first. */
    public List<FollowUp> getFollowUps() {
        if (promised == null) {
            LocalDate today = LocalDate.now(clock);
            promised = followUps.listComplete(List.of(getDecision().number())).stream()
                    .sorted(Comparator.comparing((FollowUp followUp) -> -followUp.daysLate(today))
                            .thenComparing(FollowUp::position))
                    .toList();
        }
        return promised;
    }

    /** Whether something that it promised is late. */
    public boolean isAnyLate() {
        return getFollowUps().stream().anyMatch(followUp -> today(followUp).isLate());
    }

    /** How a follow-up of this decision stands today. */
    public FollowUpSummary today(FollowUp followUp) {
        return followUp.summary(LocalDate.now(clock));
    }

    /** What seated groups say to it. */
    public List<ReplyReading> getReplies() {
        if (replied == null) {
            replied = replies.find(getDecision().number());
        }
        return replied;
    }

    /** Each group once, with its points. */
    public List<AnsweredGroup> getAnswers() {
        return AnsweredGroup.of(getDecision().answers());
    }

    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.ofDecision(getDecision());
        }
        return thread;
    }
}
