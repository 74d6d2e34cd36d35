package nl.sekswerkplatform.dossier;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.recommendations.EarlierRecommendation;
import nl.sekswerkplatform.recommendations.EarlierWords;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationWords;
import nl.sekswerkplatform.recommendations.Response;

/** A recommendation as a dossier has it, with what stood there before it was corrected. */
final class RecommendationParts {
    private RecommendationParts() {}

    static EarlierRecommendation read(Node part) {
        List<EarlierWords> before =
                part.list("earlier").stream().map(RecommendationParts::earlier).toList();
        return new EarlierRecommendation(
                part.text("key"),
                words(part),
                part.has("response") ? part.requiredWord("response", Response.class) : null,
                part.text("reason", null),
                part.text("pilot", null),
                part.flag("illustrative"),
                part.group("enteredBy"),
                part.flag("gone"),
                before);
    }

    private static EarlierWords earlier(Node part) {
        EarlierWords read = new EarlierWords(
                part.requiredNumber("edition"), words(part), part.text("why"), part.date("correctedOn"));
        part.noOther();
        return read;
    }

    private static RecommendationWords words(Node part) {
        return new RecommendationWords(
                part.text("title", null),
                part.text("number", null),
                part.text("by"),
                month(part),
                part.text("text"),
                part.text("source", null));
    }

    private static YearMonth month(Node part) {
        try {
            return YearMonth.parse(part.text("date"));
        } catch (DateTimeException wrong) {
            throw part.wrong("date", Problem.NOT_A_DATE);
        }
    }

    static Part written(Recommendation recommendation) {
        return words(new Part().put("key", recommendation.key()), recommendation.words())
                .put("response", recommendation.response())
                .put("reason", recommendation.responseReasons())
                .put("pilot", recommendation.pilotKey())
                .put("enteredBy", recommendation.enteredBy())
                .put("gone", !recommendation.isReadable())
                .putAll("earlier", recommendation.earlier(), RecommendationParts::written)
                .put("illustrative", recommendation.isIllustrative());
    }

    private static Part written(EarlierWords earlier) {
        return words(new Part().put("edition", earlier.edition()), earlier.words())
                .put("why", earlier.why())
                .put("correctedOn", earlier.correctedOn());
    }

    private static Part words(Part part, RecommendationWords words) {
        return part.put("title", words.title())
                .put("number", words.number())
                .put("by", words.by())
                .put("date", words.date())
                .put("text", words.text())
                .put("source", words.source());
    }
}
