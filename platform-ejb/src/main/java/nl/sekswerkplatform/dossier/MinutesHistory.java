package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.Answered;
import nl.sekswerkplatform.minutes.EarlierItem;
import nl.sekswerkplatform.minutes.EarlierMinutes.EarlierVersion;
import nl.sekswerkplatform.minutes.EarlierMinutes.History;
import nl.sekswerkplatform.minutes.GroupConfirmation;
import nl.sekswerkplatform.minutes.Minutes;
import nl.sekswerkplatform.minutes.MinutesVersion;
import nl.sekswerkplatform.minutes.VersionKind;
import nl.sekswerkplatform.minutes.VersionStatus;

/** How minutes came to be published, as it stands in a dossier within their meeting: what each group was asked and answered. */
@Dependent
class MinutesHistory {
    static final String FIELD = "minutes";

    private static final String NOT_CONFIRMED = "NOT_CONFIRMED";

    /** What the groups are asked now, and what is being written, stays where it is. */
    static List<MinutesVersion> told(Minutes minutes) {
        return minutes.versions().all().stream().filter(Points::isOver).toList();
    }

    void write(Minutes minutes, Part into, Function<MinutesVersion, List<Part>> items) {
        MinutesVersion counts = minutes.versions().published().orElseThrow();
        List<MinutesVersion> told = told(minutes);
        boolean asked = told.size() > 1 || counts.offeredOn() != null;
        into.put(
                FIELD,
                new Part()
                        .put("published", minutes.publishedOn())
                        .putAll("versions", asked ? told : List.of(), version -> written(version)
                                .putAll(
                                        "items",
                                        version.number() == counts.number() ? List.of() : items.apply(version),
                                        Function.identity())));
    }

    private static Part written(MinutesVersion version) {
        Map<GroupKey, Object> answers = new LinkedHashMap<>();
        for (GroupConfirmation answer : version.answers()) {
            answers.put(answer.groupKey(), answer.how() == null ? NOT_CONFIRMED : answer.how());
        }
        return new Part()
                .put("kind", version.kind() == VersionKind.MINUTES ? null : version.kind())
                .put("status", version.status())
                .put("offered", version.offeredOn())
                .put("closed", version.closedOn())
                .put("reason", version.reason())
                .putByGroup("answers", new java.util.TreeMap<>(answers));
    }

    History read(Node meeting, Function<Node, List<EarlierItem>> items) {
        if (!meeting.has(FIELD)) {
            return History.UNKNOWN;
        }
        Node minutes = meeting.object(FIELD);
        History history = new History(
                minutes.requiredDate("published"),
                minutes.list("versions").stream()
                        .map(version -> version(version, items))
                        .toList());
        minutes.noOther();
        requireOneThatCounts(minutes, history);
        return history;
    }

    /** Of all texts the last that was published stands at its meeting, and no other. */
    private static void requireOneThatCounts(Node minutes, History history) {
        EarlierVersion counts = history.versions().stream()
                .filter(version -> version.status() == VersionStatus.PUBLISHED)
                .reduce((earlier, later) -> later)
                .orElse(null);
        boolean fits =
                history.versions().stream().allMatch(version -> (version.items() == null) == (version == counts));
        if (!fits) {
            throw minutes.wrong("versions", Problem.CLASHES);
        }
    }

    private static EarlierVersion version(Node version, Function<Node, List<EarlierItem>> items) {
        VersionKind kind = version.word("kind", VersionKind.class);
        EarlierVersion told = new EarlierVersion(
                kind == null ? VersionKind.MINUTES : kind,
                version.requiredWord("status", VersionStatus.class),
                version.date("offered"),
                version.requiredDate("closed"),
                version.text("reason", null),
                version.has("items") ? items.apply(version) : null,
                version.byGroup("answers", MinutesHistory::answer));
        version.noOther();
        return told;
    }

    private static Optional<Answered> answer(Node.Field field) {
        return NOT_CONFIRMED.equals(field.text()) ? Optional.empty() : Optional.of(field.word(Answered.class));
    }
}
