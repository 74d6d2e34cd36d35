package nl.sekswerkplatform.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sekswerkplatform.evaluations.EvaluationRefused.EvaluationNotFound;
import nl.sekswerkplatform.evaluations.EvaluationRefused.MayNotEvaluate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NoVerdictAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotAsked;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotYoursToReport;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.verdicts.Verdict;
import nl.sekswerkplatform.verdicts.Verdicts;

/** What the acting member writes in an evaluation: for her group, for the table, or as what she finds herself. */
@Stateless
public class EvaluationWritingService {
    /** Of what the table sees, in characters. */
    public static final int MAX_SUMMARY = SeenWords.MAX;

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private EvaluationService service;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private Verdicts verdicts;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    /** As everyone reads it, with what the table sees before the others do. */
    @RolesAllowed("member")
    public EvaluationReading get(int number) {
        Evaluation found = find(number);
        return found.reading(evaluations.statements(found), true);
    }

    /** What the group of this member wrote so far, for members of that group only; nothing once it is public. */
    @RolesAllowed("member")
    public GroupWords read(ActingMember member, int number) {
        Evaluation found = find(number);
        return own(found, member.group())
                .filter(statement -> statement.status() == StatementStatus.WAITING)
                .map(statement -> statement.open(found.key(EvaluationKeyedRows.wrapping(keys))))
                .orElse(GroupWords.NOTHING);
    }

    /**
     * Writes what the group says, or changes it. The same once more changes nothing.
     *
     * @param seen what stood there when she began
     * @throws NotAsked for members of other groups
     * @throws nl.sekswerkplatform.evaluations.EvaluationRefused.WritingOver after the last day
     * @throws WrittenMeanwhile when somebody else of the group wrote something else by now
     */
    @RolesAllowed("member")
    public void say(ActingMember member, int number, GroupWords seen, GroupWords typed) {
        Evaluation held = hold(number);
        GroupStatement statement = own(held, member.group()).orElseThrow(NotAsked::new);
        held.requireWriting(LocalDate.now(clock));
        statement.write(seen, typed, held, held.key(EvaluationKeyedRows.wrapping(keys)));
    }

    /** True for the evaluator, and for the group that writes the minutes; without a meeting, that which opened it. */
    @RolesAllowed("member")
    public boolean mayReport(ActingMember member, int number) {
        return mayReport(member, find(number));
    }

    private boolean mayReport(ActingMember member, Evaluation found) {
        GroupKey writes = found.meeting()
                .flatMap(meetings::find)
                .map(meeting -> meeting.secretaryGroup().orElse(found.openedBy()))
                .orElse(found.openedBy());
        return member.delegate().has(Mandate.EVALUATOR) || member.group().equals(writes);
    }

    /**
     * Writes what the table sees, in words, or changes it.
     *
     * @param seen what stood there when she began; null for nothing
     * @throws NotYoursToReport to all who may not
     * @throws WrittenMeanwhile when that is something else by now
     */
    @RolesAllowed("member")
    public void report(ActingMember member, int number, String seen, String summary) {
        Evaluation held = hold(number);
        if (!mayReport(member, held)) {
            throw new NotYoursToReport();
        }
        held.report(seen, summary, LocalDate.now(clock));
    }

    /** What this member finds herself; empty when she said nothing, and once it is counted. */
    @RolesAllowed("member")
    public Optional<Verdict> findOwn(ActingMember member, int number) {
        return verdicts.find(member, find(number).id());
    }

    /**
     * One verdict for one member of a group that is asked; a second one takes the place of the first. Announces nothing.
     *
     * @throws nl.sekswerkplatform.evaluations.EvaluationRefused.NoVerdictAsked in an interim evaluation
     */
    @RolesAllowed("member")
    public void judge(ActingMember member, int number, Verdict verdict) {
        Evaluation held = heldToJudge(member, number);
        if (held.criteria().size() != verdict.judgements().size()) {
            throw new IllegalArgumentException("one judgement on each criterion");
        }
        verdicts.give(member, held.id(), verdict);
    }

    /** As if she had given none. */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, int number) {
        verdicts.takeBack(member, heldToJudge(member, number).id());
    }

    /** Held before anything is read: whoever comes second reads what the first one wrote. */
    private Evaluation heldToJudge(ActingMember member, int number) {
        Evaluation held = hold(number);
        if (held.kind() != EvaluationKind.FINAL) {
            throw new NoVerdictAsked();
        }
        own(held, member.group()).orElseThrow(NotAsked::new);
        held.requireWriting(LocalDate.now(clock));
        return held;
    }

    /**
     * Proposes what should change, as every proposal is made, and ties it to the evaluation.
     *
     * @param form made when the form was opened; becomes the id
     * @return the number of the proposal
     * @throws MayNotEvaluate to who may not open an evaluation either
     * @throws nl.sekswerkplatform.evaluations.EvaluationRefused.NotSaidYet while groups write
     */
    @RolesAllowed("member")
    public int propose(ActingMember member, int number, UUID form, ProposalDraft draft) {
        if (!service.mayEvaluate(member.delegate())) {
            throw new MayNotEvaluate();
        }
        Evaluation held = hold(number);
        held.requireSaid();
        int proposal = proposals.propose(member, form, draft);
        held.leadsTo(proposal);
        return proposal;
    }

    /** What waits for the group of this member, and for her. */
    @RolesAllowed("member")
    public Waiting findWaiting(ActingMember member) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Evaluation> open = evaluations.inState(EvaluationState.OPEN, 0, EvaluationService.MOST).stream()
                .filter(each -> each.isWritten(today))
                .collect(Collectors.toMap(Evaluation::id, Function.identity()));
        List<GroupStatement> own = evaluations.ofGroup(open.values(), member.group());
        return new Waiting(unsaid(own, open), unjudged(member, own, open));
    }

    private List<EvaluationSummary> unsaid(List<GroupStatement> own, Map<UUID, Evaluation> open) {
        return own.stream()
                .filter(statement -> statement
                        .open(open.get(statement.evaluation()).key(EvaluationKeyedRows.wrapping(keys)))
                        .isNothing())
                .map(statement -> open.get(statement.evaluation()).summary())
                .toList();
    }

    private List<EvaluationSummary> unjudged(
            ActingMember member, List<GroupStatement> own, Map<UUID, Evaluation> open) {
        List<Evaluation> asked = own.stream()
                .map(statement -> open.get(statement.evaluation()))
                .filter(each -> each.kind() == EvaluationKind.FINAL)
                .toList();
        Set<UUID> given =
                verdicts.findGiven(member, asked.stream().map(Evaluation::id).toList());
        return asked.stream()
                .filter(each -> !given.contains(each.id()))
                .map(Evaluation::summary)
                .toList();
    }

    private Optional<GroupStatement> own(Evaluation evaluation, GroupKey group) {
        return evaluations.ofGroup(List.of(evaluation), group).stream().findFirst();
    }

    private Evaluation find(int number) {
        return evaluations.find(number).orElseThrow(() -> new EvaluationNotFound(number));
    }

    private Evaluation hold(int number) {
        return evaluations.hold(number).orElseThrow(() -> new EvaluationNotFound(number));
    }

    /**
     * Open evaluations in which something is still to be said.
     *
     * @param unsaid in which her group is asked and says nothing yet
     * @param unjudged in which she may give a verdict and did not
     */
    public record Waiting(List<EvaluationSummary> unsaid, List<EvaluationSummary> unjudged) {}
}
