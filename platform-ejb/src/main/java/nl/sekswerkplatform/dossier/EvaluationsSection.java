package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.evaluations.EvaluatedCriterion;
import nl.sekswerkplatform.evaluations.EvaluationKind;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.evaluations.EvaluationReading.GroupPart;
import nl.sekswerkplatform.evaluations.EvaluationService;
import nl.sekswerkplatform.evaluations.EvaluationState;
import nl.sekswerkplatform.evaluations.EvaluationSummary;
import nl.sekswerkplatform.evaluations.GroupWords;
import nl.sekswerkplatform.evaluations.SettleEvaluationService;
import nl.sekswerkplatform.evaluations.StatementStatus;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;

/** Evaluations of pilots that are done: what each group said, and its verdict; the result follows from these. */
@Dependent
class EvaluationsSection implements Section {
    private static final int AT_ONCE = 50;

    @Inject
    private Entering entering;

    @Inject
    private EvaluationService evaluations;

    @Inject
    private SettleEvaluationService settling;

    @Inject
    private DossierRepository dossiers;

    @Override
    public Set<String> names() {
        return Set.of("evaluations");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("evaluations", evaluation -> {
            keys.requireNotOurs(Kind.EVALUATION, evaluation);
            String key = evaluation.text("key");
            EvaluationReading read = entering.enter(evaluation, () -> read(evaluation, keys));
            evaluation.noOther();
            entering.enter(evaluation, () -> settling.recordEarlier(key, read::numbered));
        });
    }

    private static EvaluationReading read(Node evaluation, Keys keys) {
        LocalDate day = evaluation.date("day");
        if (day == null) {
            throw evaluation.wrong("day", Problem.MISSING);
        }
        EvaluationKind kind = evaluation.requiredWord("kind", EvaluationKind.class);
        List<EvaluatedCriterion> criteria = evaluation.list("criteria").stream()
                .map(EvaluationsSection::criterion)
                .toList();
        int asked = kind == EvaluationKind.FINAL ? criteria.size() : 0;
        return new EvaluationReading(
                new EvaluationSummary(
                        0,
                        evaluation.text("pilot"),
                        kind,
                        EvaluationState.DONE,
                        day,
                        day,
                        evaluation.flag("illustrative")),
                EvaluationReading.STEPS,
                evaluation.requiredGroup("by"),
                keys.number(Kind.MEETING, evaluation, "meeting"),
                evaluation.text("summary", null),
                gone(evaluation) ? WordsState.REMOVED : WordsState.SHOWN,
                criteria,
                evaluation.list("groups").stream()
                        .map(group -> group(group, asked))
                        .toList(),
                keys.number(Kind.PROPOSAL, evaluation, "proposal", evaluation.text("proposal")),
                changes(evaluation, keys));
    }

    private static boolean gone(Node evaluation) {
        boolean gone = evaluation.flag("gone");
        if (gone && evaluation.has("summary")) {
            throw evaluation.wrong("summary", Problem.UNKNOWN_FIELD);
        }
        return gone;
    }

    private static EvaluatedCriterion criterion(Node criterion) {
        EvaluatedCriterion read = new EvaluatedCriterion(criterion.text("key"), criterion.text("text"));
        criterion.noOther();
        return read;
    }

    private static List<Integer> changes(Node evaluation, Keys keys) {
        List<Integer> changes = new ArrayList<>();
        for (String named : evaluation.texts("changes")) {
            changes.add(keys.number(Kind.PROPOSAL, evaluation, "changes[" + changes.size() + "]", named));
        }
        return changes;
    }

    /** @param asked on how many criteria groups gave a verdict */
    private static GroupPart group(Node group, int asked) {
        boolean gone = group.flag("gone");
        boolean said = group.has("text");
        if (said && gone) {
            throw group.wrong("text", Problem.UNKNOWN_FIELD);
        }
        List<Judgement> judgements = group.words("judgements", Judgement.class);
        PilotAdvice advice = group.word("advice", PilotAdvice.class);
        List<String> reasons = group.texts("reasons");
        requireOneEach(group, "judgements", judgements, advice == null ? 0 : asked);
        requireOneEach(group, "reasons", reasons, said ? asked : 0);
        GroupPart part = new GroupPart(
                group.requiredGroup("group"),
                said ? StatementStatus.SAID : gone ? StatementStatus.REMOVED : StatementStatus.SILENT,
                said ? GroupWords.typed(group.text("text"), reasons) : GroupWords.NOTHING,
                judgements,
                advice,
                null);
        group.noOther();
        return part;
    }

    private static void requireOneEach(Node group, String field, List<?> values, int asked) {
        if (values.size() != asked) {
            throw group.wrong(field, values.size() < asked ? Problem.MISSING : Problem.UNKNOWN_FIELD);
        }
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        int after = 0;
        List<EvaluationReading> some;
        do {
            some = evaluations.listDone(after, AT_ONCE);
            for (EvaluationReading each : some) {
                out.add(written(each, keys));
                after = each.about().number();
            }
            dossiers.letGo();
        } while (some.size() == AT_ONCE);
    }

    private static Part written(EvaluationReading evaluation, Keys keys) {
        return new Part()
                .put("key", keys.of(Kind.EVALUATION, evaluation.about().number()))
                .put("pilot", evaluation.about().pilotKey())
                .put("kind", evaluation.about().kind())
                .put("by", evaluation.openedBy())
                .put("day", evaluation.about().day())
                .put("meeting", written(Kind.MEETING, evaluation.meeting(), keys))
                .put("summary", evaluation.summary())
                .put("gone", evaluation.isSummaryGone())
                .putAll("criteria", evaluation.criteria(), each -> new Part()
                        .put("key", each.key())
                        .put("text", each.text()))
                .putAll("groups", evaluation.groups(), EvaluationsSection::written)
                .put("proposal", keys.of(Kind.PROPOSAL, evaluation.proposal()))
                .putAll("changes", evaluation.changes(), number -> keys.of(Kind.PROPOSAL, number))
                .put("illustrative", evaluation.about().illustrative());
    }

    private static String written(Kind kind, Integer number, Keys keys) {
        return number == null ? null : keys.of(kind, number);
    }

    /** Words that are hidden leave their place, as they do where they are removed. */
    private static Part written(GroupPart part) {
        boolean gone = part.status() == StatementStatus.HIDDEN || part.status() == StatementStatus.REMOVED;
        return new Part()
                .put("group", part.group())
                .put("text", part.isReadable() ? part.words().said() : null)
                .putAll("reasons", part.words().reasons(), reason -> reason)
                .put("gone", gone)
                .putAll("judgements", part.judgements(), Judgement::name)
                .put("advice", part.advice());
    }
}
