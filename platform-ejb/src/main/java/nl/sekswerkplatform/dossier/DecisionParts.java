package nl.sekswerkplatform.dossier;

import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.followups.EvidenceLink;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpUpdate;

/** How a decision and what is done because of it stand in a dossier. */
final class DecisionParts {
    private static final int PLACES = 10_000;

    private DecisionParts() {}

    static Part decision(Decision decision, List<FollowUp> followUps, Keys keys) {
        DecisionNumber number = decision.number();
        String key = keys.of(Kind.DECISION, number.year() * PLACES + number.sequence(), number.toString());
        boolean sameYear = number.year() == decision.date().getYear();
        return new Part()
                .put("key", key)
                .put("date", decision.date())
                .put("year", sameYear ? null : number.year())
                .put("by", decision.by())
                .put("title", decision.title())
                .put("kind", decision.kind())
                .put("pilot", decision.pilotKey())
                .put("recommendation", decision.advice().recommendationKey())
                .put("minutes", decision.advice().minutes().map(item -> minutes(item, keys)))
                .put("response", decision.advice().response())
                .put("responseReasons", decision.advice().reasons())
                .put("text", decision.text())
                .put("reasons", decision.reasons())
                .putAll(
                        "answers",
                        decision.answers().stream()
                                .sorted(Comparator.comparing(GroupAnswer::group).thenComparing(GroupAnswer::position))
                                .toList(),
                        DecisionParts::answer)
                .putAll("followUps", followUps, followUp -> followUp(followUp, key))
                .put("beforePlatform", true)
                .put("illustrative", decision.isIllustrative());
    }

    private static Part minutes(MinutesReference item, Keys keys) {
        return new Part().put("meeting", keys.of(Kind.MEETING, item.meeting())).put("item", item.item());
    }

    private static Part answer(GroupAnswer answer) {
        return new Part()
                .put("group", answer.group())
                .put("point", answer.position() == 1 ? null : answer.position())
                .put("said", answer.said())
                .put("response", answer.response())
                .put("reasons", answer.reasons());
    }

    private static Part followUp(FollowUp followUp, String decision) {
        return new Part()
                .put("key", decision + "-a" + followUp.position())
                .put("text", followUp.text())
                .put("owner", followUp.asked())
                .put("function", followUp.function())
                .put("due", followUp.due())
                .put("status", followUp.status() == FollowUpStatus.OPEN ? null : followUp.status())
                .putAll("updates", followUp.updates(), DecisionParts::update);
    }

    private static Part update(FollowUpUpdate update) {
        return new Part()
                .put("text", update.text())
                .put("evidence", update.evidence().map(EvidenceLink::address))
                .put("by", update.by())
                .put("date", update.date())
                .put("done", update.isDone());
    }
}
