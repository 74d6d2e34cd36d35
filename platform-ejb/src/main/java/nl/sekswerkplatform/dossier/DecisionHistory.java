package nl.sekswerkplatform.dossier;

import java.util.List;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionVersion;
import nl.sekswerkplatform.decisions.EarlierHistory;
import nl.sekswerkplatform.decisions.EarlierHistory.EarlierVersion;
import nl.sekswerkplatform.decisions.EarlierHistory.Said;
import nl.sekswerkplatform.decisions.StageChange;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.pilots.PilotStatus;

/** What a decision did and said before, as it stands in a dossier within it. */
final class DecisionHistory {
    private DecisionHistory() {}

    static void write(Decision decision, Part into, Keys keys) {
        List<DecisionVersion> versions = decision.versions();
        boolean told = versions.size() > 1 || !versions.get(0).publishedOn().equals(decision.date());
        into.put("withdraws", decision.withdraws().map(number -> DecisionParts.key(number, keys)))
                .put("stage", decision.stage().map(change -> new Part()
                        .put("from", change.from())
                        .put("to", change.to())))
                .put("newPilot", decision.newPilot().isPresent())
                .putAll("conditions", decision.conditions(), DecisionHistory::written)
                .putAll("versions", told ? versions : List.of(), version -> written(version, decision));
    }

    private static Part written(ConditionChange change) {
        return new Part()
                .put("key", change.key())
                .put("edition", change.seenEdition() == 0 ? null : change.seenEdition())
                .put("before", change.before())
                .put("after", change.after());
    }

    /** What the newest says, the decision says. */
    private static Part written(DecisionVersion version, Decision decision) {
        Part part = new Part().put("published", version.publishedOn()).put("why", version.why());
        if (version.edition() < decision.edition()) {
            part.put("title", version.title())
                    .put("text", version.text())
                    .put("reasons", version.reasons())
                    .put("responseReasons", version.responseReasons())
                    .putAll("answers", decision.answersIn(version.edition()), DecisionParts::answer);
        }
        return part;
    }

    static EarlierHistory read(Node decision, Keys keys) {
        Integer withdrawn = keys.number(Kind.DECISION, decision, "withdraws");
        List<Node> versions = decision.list("versions");
        return new EarlierHistory(
                decision.list("conditions").stream()
                        .map(DecisionHistory::change)
                        .toList(),
                withdrawn == null ? null : DecisionParts.number(withdrawn),
                decision.has("stage") ? stage(decision.object("stage")) : null,
                decision.flag("newPilot"),
                versions.stream()
                        .map(version -> version(version, version == versions.get(versions.size() - 1)))
                        .toList());
    }

    private static StageChange stage(Node stage) {
        StageChange moved = new StageChange(
                stage.requiredWord("from", PilotStatus.class), stage.requiredWord("to", PilotStatus.class));
        stage.noOther();
        return moved;
    }

    private static ConditionChange change(Node change) {
        Integer edition = change.number("edition");
        ConditionChange changed = ConditionChange.earlier(
                change.text("key"),
                edition == null ? 0 : edition,
                change.text("before", null),
                change.text("after", null));
        change.noOther();
        return changed;
    }

    private static EarlierVersion version(Node version, boolean newest) {
        Said said = newest
                ? null
                : new Said(
                        version.text("title"),
                        version.text("text"),
                        version.text("reasons"),
                        version.text("responseReasons", null),
                        version.list("answers").stream()
                                .map(DecisionParts::answer)
                                .toList());
        EarlierVersion earlier = new EarlierVersion(version.requiredDate("published"), version.text("why", null), said);
        version.noOther();
        return earlier;
    }
}
