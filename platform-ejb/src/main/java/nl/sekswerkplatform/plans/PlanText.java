package nl.sekswerkplatform.plans;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.shared.Text;

/** What a proposal about a plan is called, and what a round about it asks: words that are nobody's to choose. */
final class PlanText {
    private static final int SHOWN_OF_CRITERION = 90;
    private static final int SHOWN_OF_DIGEST = 16;

    private PlanText() {}

    static String title(String pilotTitle) {
        String before = "Evaluatieplan: ";
        return before + shortened(pilotTitle, ProposalDraft.MAX_TITLE - before.length());
    }

    /** With the beginning of each criterion, and a mark of all of it: a plan with another comma has another. */
    static String asked(ProposedPlan proposed, String pilotTitle) {
        Plan plan = proposed.plan();
        String criteria = plan.criteria().stream()
                .map(criterion -> "- " + shortened(criterion.text(), SHOWN_OF_CRITERION))
                .collect(Collectors.joining("\n"));
        return """
                De tafel spreekt af hoe zij de proeftuin “%1$s” beoordeelt: met het plan van voorstel %2$d. Criteria: %3$d. Metingen: %4$d.
                The table agrees how it will judge the pilot “%1$s”: by the plan of proposal %2$d. Criteria: %3$d. Indicators: %4$d.
                %5$s
                Kenmerk van het plan / mark of the plan: %6$s""".formatted(
                        pilotTitle,
                        proposed.proposal(),
                        plan.criteria().size(),
                        plan.indicators().count(),
                        criteria,
                        digest(plan));
    }

    private static String shortened(String text, int most) {
        return Text.shortened(text.replaceAll("\\s+", " "), most);
    }

    static String digest(Plan plan) {
        String all = plan.criteria().stream()
                .flatMap(criterion -> Stream.concat(
                        Stream.of(written(criterion)),
                        criterion.indicators().stream().map(PlanText::written)))
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN_OF_DIGEST);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String written(PlannedCriterion criterion) {
        return joined(criterion.key(), criterion.text());
    }

    private static String written(PlannedIndicator each) {
        return joined(
                each.key(),
                each.text(),
                each.measure().kind(),
                each.measure().unit(),
                each.measure().suppressBelow(),
                each.measure().source(),
                each.measure().withBase(),
                each.measure().partOf(),
                each.aim().direction(),
                plain(each.aim().target()),
                plain(each.aim().threshold()));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Each part with its length before it, so that none runs into the next. */
    private static String joined(Object... parts) {
        return Stream.of(parts)
                .map(part -> Objects.toString(part, ""))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
    }
}
