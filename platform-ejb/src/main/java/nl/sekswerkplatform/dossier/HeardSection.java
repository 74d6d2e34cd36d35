package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.consultations.ConsultationForm;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.ConsultationSummary;
import nl.sekswerkplatform.consultations.EarlierRound;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.recommendations.EarlierRecommendation;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/** What the city heard from outside the table: recommendations of other bodies with their answer, and consultations. */
@Dependent
class HeardSection implements Section {
    private static final int AT_ONCE = 100;

    @Inject
    private Entering entering;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private ConsultationService consultations;

    @Override
    public Set<String> names() {
        return new LinkedHashSet<>(List.of("recommendations", "consultations"));
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("recommendations", this::record);
        file.each("consultations", this::consult);
    }

    private void record(Node recommendation) {
        EarlierRecommendation earlier = entering.enter(recommendation, () -> RecommendationParts.read(recommendation));
        recommendation.noOther();
        entering.enter(recommendation, () -> recommendations.recordEarlier(earlier));
    }

    private void consult(Node round) {
        boolean counted = round.isNumber("participants");
        EarlierRound earlier = new EarlierRound(
                round.text("key"),
                round.text("title"),
                round.requiredGroup("group"),
                round.requiredWord("form", ConsultationForm.class),
                round.number("sessions"),
                counted ? round.number("participants") : null,
                round.flag("perSession"),
                round.text("note", null),
                round.flag("illustrative"),
                counted ? null : round.shownCount("participants"));
        round.noOther();
        entering.enter(round, () -> consultations.recordEarlier(earlier));
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        if ("recommendations".equals(name)) {
            writeRecommendations(out);
        } else {
            writeConsultations(out, keys);
        }
    }

    private void writeRecommendations(DossierWriter out) {
        int last = 0;
        List<Recommendation> some;
        do {
            some = recommendations.list(last, AT_ONCE);
            for (Recommendation recommendation : some) {
                last = recommendation.position();
                out.add(RecommendationParts.written(recommendation));
            }
        } while (some.size() == AT_ONCE);
    }

    private void writeConsultations(DossierWriter out, Keys keys) {
        int last = 0;
        List<ConsultationSummary> some;
        do {
            some = consultations.list(last, AT_ONCE);
            for (ConsultationSummary round : some) {
                last = round.number();
                out.add(written(round, keys.of(Kind.CONSULTATION, last)));
            }
        } while (some.size() == AT_ONCE);
    }

    private static Part written(ConsultationSummary round, String key) {
        return new Part()
                .put("key", key)
                .put("title", round.title())
                .put("group", round.group())
                .put("form", round.form())
                .put("sessions", round.sessions())
                .put("participants", round.participants().map(ToldCount::of))
                .put("perSession", round.perSession())
                .put("note", round.note())
                .put("illustrative", round.illustrative());
    }
}
