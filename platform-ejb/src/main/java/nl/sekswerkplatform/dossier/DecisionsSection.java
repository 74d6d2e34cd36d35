package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.followups.EarlierFollowUp;
import nl.sekswerkplatform.followups.EarlierFollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.recommendations.EarlierRecommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.recommendations.Response;

/** Recommendations of outside bodies with their answer, and decisions with their follow-ups. */
@Dependent
class DecisionsSection {
    @Inject
    private Entering entering;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private EarlierFollowUpService followUps;

    void enter(Node root) {
        root.list("recommendations").forEach(this::record);
        root.list("decisions").forEach(this::decide);
    }

    private void record(Node recommendation) {
        EarlierRecommendation earlier = new EarlierRecommendation(
                recommendation.text("key"),
                recommendation.text("number", null),
                recommendation.text("by"),
                month(recommendation),
                recommendation.text("text"),
                recommendation.requiredWord("response", Response.class),
                recommendation.text("reason", null),
                recommendation.text("pilot", null),
                recommendation.flag("illustrative"));
        recommendation.noOther();
        entering.enter(recommendation, () -> recommendations.recordEarlier(earlier));
    }

    private static YearMonth month(Node recommendation) {
        try {
            return YearMonth.parse(recommendation.text("date"));
        } catch (DateTimeException wrong) {
            throw recommendation.wrong("date", Problem.NOT_A_DATE);
        }
    }

    private void decide(Node decision) {
        Entering.requireEarlier(decision);
        if (decision.date("date") == null) {
            throw decision.wrong("date", Problem.MISSING);
        }
        List<Followed> followUp = decision.list("followUps").stream()
                .map(DecisionsSection::followUp)
                .toList();
        EarlierDecision earlier = new EarlierDecision(
                decision.text("key"),
                decision.text("title"),
                decision.requiredWord("kind", DecisionKind.class),
                decision.text("text"),
                decision.text("reasons", null),
                decision.text("by"),
                decision.date("date"),
                decision.text("pilot", null),
                decision.text("recommendation", null),
                followUp.stream().map(Followed::planned).toList(),
                decision.flag("illustrative"));
        decision.noOther();
        entering.enter(decision, () -> decisions
                .recordEarlier(earlier)
                .ifPresent(number -> followUps.recordEarlier(
                        number, followUp.stream().map(Followed::stood).toList())));
    }

    private record Followed(PlannedFollowUp planned, EarlierFollowUp stood) {}

    private static Followed followUp(Node followUp) {
        FollowUpStatus status = followUp.word("status", FollowUpStatus.class);
        if (followUp.date("due") == null) {
            throw followUp.wrong("due", Problem.MISSING);
        }
        EarlierFollowUp stood =
                new EarlierFollowUp(followUp.text("key"), status == null ? FollowUpStatus.OPEN : status);
        PlannedFollowUp planned = new PlannedFollowUp(
                followUp.text("text"),
                followUp.requiredGroup("owner"),
                followUp.text("function", null),
                followUp.date("due"));
        followUp.noOther();
        return new Followed(planned, stood);
    }
}
