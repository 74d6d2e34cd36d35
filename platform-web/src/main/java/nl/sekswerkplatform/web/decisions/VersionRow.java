package nl.sekswerkplatform.web.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.sekswerkplatform.decisions.Correction;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionVersion;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.shared.Difference;

/**
 * A version of a decision with what it changed in the one before.
 *
 * @param changes none for the first
 */
public record VersionRow(DecisionVersion version, List<Change> changes) {
    /** @param field a text key below {@code decisions.versions.} */
    public record Change(String field, List<Difference.Part> parts) {}

    static VersionRow of(Decision decision, DecisionVersion version, DecisionVersion before) {
        if (before == null) {
            return new VersionRow(version, List.of());
        }
        List<Change> changes = new ArrayList<>();
        add(changes, "title", before.title(), version.title());
        add(changes, "text", before.text(), version.text());
        add(changes, "reasons", before.reasons(), version.reasons());
        add(
                changes,
                "responseReasons",
                before.responseReasons().orElse(""),
                version.responseReasons().orElse(""));
        add(
                changes,
                "answers",
                written(decision.answersIn(before.edition())),
                written(decision.answersIn(version.edition())));
        return new VersionRow(version, List.copyOf(changes));
    }

    /** What a correction would change, before it is published. */
    static List<Change> ahead(Decision decision, Correction correction) {
        List<Change> changes = new ArrayList<>();
        add(changes, "title", decision.title(), correction.title());
        add(changes, "text", decision.text(), correction.text());
        add(changes, "reasons", decision.reasons(), correction.reasons());
        String responded = correction.responseReasons() == null ? "" : correction.responseReasons();
        add(changes, "responseReasons", decision.advice().reasons().orElse(""), responded);
        add(changes, "answers", written(decision.answers()), written(correction.answers()));
        return changes;
    }

    private static void add(List<Change> changes, String field, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(field, Difference.between(before, after)));
        }
    }

    /** One text of all answers, so that a point more or less shows as such. */
    private static String written(List<GroupAnswer> answers) {
        return answers.stream()
                .sorted(Comparator.comparing(GroupAnswer::group).thenComparing(GroupAnswer::position))
                .map(answer -> answer.said().map(said -> said + "\n").orElse("")
                        + answer.reasons().orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
