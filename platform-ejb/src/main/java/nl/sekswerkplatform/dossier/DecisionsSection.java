package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.EarlierDecision;
import nl.sekswerkplatform.decisions.EarlierDecision.EarlierFollowUp;
import nl.sekswerkplatform.decisions.FollowUpStatus;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
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
    private DecisionService decisions;

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
                decision.list("followUps").stream()
                        .map(DecisionsSection::followUp)
                        .toList(),
                decision.flag("illustrative"));
        decision.noOther();
        entering.enter(decision, () -> decisions.recordEarlier(earlier));
    }

    private static EarlierFollowUp followUp(Node followUp) {
        FollowUpStatus status = followUp.word("status", FollowUpStatus.class);
        if (followUp.date("due") == null) {
            throw followUp.wrong("due", Problem.MISSING);
        }
        EarlierFollowUp earlier = new EarlierFollowUp(
                followUp.text("key"),
                followUp.text("text"),
                followUp.requiredGroup("owner"),
                followUp.date("due"),
                status == null ? FollowUpStatus.OPEN : status);
        followUp.noOther();
        return earlier;
    }
}
