package nl.sekswerkplatform.dossier;

import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.recommendations.Response;

/** How a decision and what is done because of it stand in a dossier. */
final class DecisionParts {
    private static final int PLACES = 10_000;

    private DecisionParts() {}

    static String key(DecisionNumber number, Keys keys) {
        return keys.of(Kind.DECISION, stored(number), number.toString());
    }

    /** As the keys know it. */
    static int stored(DecisionNumber number) {
        return number.year() * PLACES + number.sequence();
    }

    static DecisionNumber number(int stored) {
        return new DecisionNumber(stored / PLACES, stored % PLACES);
    }

    static Part decision(Decision decision, List<FollowUp> followUps, Keys keys) {
        DecisionNumber number = decision.number();
        String key = key(number, keys);
        boolean sameYear = number.year() == decision.date().getYear();
        Part part = new Part()
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
                .putAll("answers", decision.answers(), DecisionParts::answer)
                .putAll("followUps", followUps, followUp -> FollowUpParts.written(followUp, key, keys))
                .put("beforePlatform", true)
                .put("illustrative", decision.isIllustrative());
        DecisionHistory.write(decision, part, keys);
        return part;
    }

    private static Part minutes(MinutesReference item, Keys keys) {
        return new Part().put("meeting", keys.of(Kind.MEETING, item.meeting())).put("item", item.item());
    }

    static Part answer(GroupAnswer answer) {
        return new Part()
                .put("group", answer.group())
                .put("point", answer.position() == 1 ? null : answer.position())
                .put("said", answer.said())
                .put("response", answer.response())
                .put("reasons", answer.reasons());
    }

    static GroupAnswer answer(Node answer) {
        Integer point = answer.number("point");
        GroupAnswer given = new GroupAnswer(
                answer.requiredGroup("group"),
                point == null ? 1 : point,
                answer.text("said", null),
                answer.requiredWord("response", Response.class),
                answer.text("reasons", null));
        answer.noOther();
        return given;
    }
}
