package nl.sekswerkplatform.evaluations;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.verdicts.AdviceResult;
import nl.sekswerkplatform.verdicts.CriterionResult;
import nl.sekswerkplatform.verdicts.Judgement;
import nl.sekswerkplatform.verdicts.PilotAdvice;

/**
 * An evaluation as everyone may read it; while groups write also what members read before the others.
 *
 * @param step at which it is, from 1; the last stays when all is done
 * @param meeting for which it was opened; null for a day without one
 * @param summary what the table sees, in words; null as long as there are none, or not for this reader
 * @param summaryWords whether they can be read, or a screener hid them
 * @param groups those that sat when it was opened, in the order of the table
 * @param proposal the number under which it comes before the table
 * @param changes numbers of the proposals that came of it
 */
public record EvaluationReading(
        EvaluationSummary about,
        int step,
        GroupKey openedBy,
        Integer meeting,
        String summary,
        WordsState summaryWords,
        List<EvaluatedCriterion> criteria,
        List<GroupPart> groups,
        int proposal,
        List<Integer> changes) {
    /** The steps in which it is led. */
    public static final int STEPS = 4;

    public EvaluationReading {
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
        changes = List.copyOf(changes);
    }

    /**
     * One group's part.
     *
     * @param words empty unless they can be read
     * @param judgements one on each criterion; none when the group was not heard, or no verdict was asked
     * @param advice null when the group was not heard, or no verdict was asked
     */
    public record GroupPart(
            GroupKey group,
            StatementStatus status,
            GroupWords words,
            List<Judgement> judgements,
            PilotAdvice advice,
            String hidingKey) {
        public GroupPart {
            judgements = List.copyOf(judgements);
        }

        public boolean isReadable() {
            return status == StatementStatus.SAID;
        }

        /** True when enough of its members gave a verdict. */
        public boolean isHeard() {
            return advice != null;
        }
    }

    /** The same, as it is called on this platform. */
    public EvaluationReading numbered(int number) {
        EvaluationSummary here = new EvaluationSummary(
                number,
                about.pilotKey(),
                about.kind(),
                about.state(),
                about.day(),
                about.lastDay(),
                about.illustrative());
        return new EvaluationReading(
                here, step, openedBy, meeting, summary, summaryWords, criteria, groups, proposal, changes);
    }

    public boolean isVerdictAsked() {
        return about.kind() == EvaluationKind.FINAL;
    }

    /** True when everyone can read what the table saw. */
    public boolean isSummaryReadable() {
        return !isOpen() && summary != null;
    }

    /** True when there was a summary that nobody can read now. */
    public boolean isSummaryGone() {
        return summaryWords != WordsState.SHOWN;
    }

    /** True when this group sat when it was opened, and so is asked. */
    public boolean asks(GroupKey group) {
        return groups.stream().anyMatch(part -> part.group().equals(group));
    }

    public boolean isOpen() {
        return about.isOpen();
    }

    /** The groups that said nothing, once that is known. */
    public List<GroupKey> silent() {
        return groups.stream()
                .filter(part -> part.status() == StatementStatus.SILENT)
                .map(GroupPart::group)
                .toList();
    }

    /** @param criterion from 0 */
    public CriterionResult result(int criterion) {
        return CriterionResult.of(
                heard().map(part -> part.judgements().get(criterion)).toList());
    }

    public AdviceResult advised() {
        return AdviceResult.of(heard().map(GroupPart::advice).toList());
    }

    private Stream<GroupPart> heard() {
        return groups.stream().filter(GroupPart::isHeard);
    }
}
