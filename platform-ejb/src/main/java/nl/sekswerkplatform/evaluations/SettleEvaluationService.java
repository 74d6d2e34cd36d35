package nl.sekswerkplatform.evaluations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.verdicts.Verdict;
import nl.sekswerkplatform.verdicts.Verdicts;

/** What becomes of evaluations by itself, and what comes with a dossier. */
@Stateless
public class SettleEvaluationService {
    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private EnterProposalService enterProposals;

    @Inject
    private Verdicts verdicts;

    @Inject
    private PlatformKeys keys;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Those to look at. */
    @RolesAllowed("operator")
    public List<Integer> findDue() {
        return evaluations.due(LocalDate.now(clock), EvaluationService.MOST);
    }

    /** Lets all come out at once when it is time. Nothing when another node did so before. */
    @RolesAllowed("operator")
    public void settle(int number) {
        LocalDate today = LocalDate.now(clock);
        evaluations.hold(number).filter(held -> held.isDue(today)).ifPresent(held -> settle(held, today));
    }

    private void settle(Evaluation held, LocalDate today) {
        List<GroupStatement> statements = evaluations.statements(held);
        ContentKey key = held.key(EvaluationKeyedRows.wrapping(keys));
        boolean allSaid =
                statements.stream().noneMatch(statement -> statement.open(key).isNothing());
        if (!held.comesOut(allSaid, today)) {
            return;
        }
        statements.forEach(statement -> statement.comeOut(key));
        if (held.kind() == EvaluationKind.FINAL) {
            Map<GroupKey, Verdict> found = verdicts.count(
                    held.id(), statements.stream().map(GroupStatement::group).toList());
            statements.stream()
                    .filter(statement -> found.containsKey(statement.group()))
                    .forEach(statement -> statement.judge(found.get(statement.group())));
        }
        announce(held, statements);
    }

    /**
     * Enters one that another platform closed; one with a known key changes nothing. Returns the number.
     *
     * @param read gives it with the number that it gets here
     */
    @RolesAllowed("operator")
    public int recordEarlier(String dossierKey, IntFunction<EvaluationReading> read) {
        Optional<Evaluation> known = evaluations.findByDossierKey(dossierKey);
        if (known.isPresent()) {
            return known.get().number();
        }
        EvaluationReading earlier = read.apply(numbers.next("evaluation"));
        pilots.get(earlier.about().pilotKey());
        Evaluation evaluation = Evaluation.recordEarlier(dossierKey, earlier);
        evaluations.add(evaluation);
        int place = 0;
        for (EvaluationReading.GroupPart part : earlier.groups()) {
            groups.get(part.group());
            evaluations.add(GroupStatement.recordEarlier(evaluation, place++, part));
        }
        enterProposals.raisedEarlier(earlier.proposal(), RaisedBy.of(RaisedBy.Kind.EVALUATION, evaluation.number()));
        announce(evaluation, List.of());
        return evaluation.number();
    }

    private void announce(Evaluation evaluation, List<GroupStatement> statements) {
        events.fire(new EvaluationChanged(evaluation.reading(statements, false), LocalDate.now(clock)));
    }
}
