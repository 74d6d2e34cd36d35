package nl.sekswerkplatform.evaluations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpen;
import nl.sekswerkplatform.evaluations.EvaluationRefused.AlreadyOpened;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DayMissing;
import nl.sekswerkplatform.evaluations.EvaluationRefused.EvaluationNotFound;
import nl.sekswerkplatform.evaluations.EvaluationRefused.MayNotEvaluate;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NoCriteria;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotMinutedYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotOnAgendaYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.PilotNotRunning;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.EnterProposalService;
import nl.sekswerkplatform.proposals.ProposalByItself;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.verdicts.Verdicts;

/** Opens, shows and ends the learning moments of pilots. */
@Stateless
public class EvaluationService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private EvaluationRepository evaluations;

    @Inject
    private PilotService pilots;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private EnterProposalService proposals;

    @Inject
    private AgendaService agendas;

    @Inject
    private MinutesService minutes;

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

    /** Newest first, at most {@value #MOST}. */
    @PermitAll
    public List<EvaluationSummary> ofPilot(String pilotKey) {
        return evaluations.ofPilot(pilotKey, MOST).stream()
                .map(Evaluation::summary)
                .toList();
    }

    /** In which groups still write, oldest first. */
    @PermitAll
    public List<EvaluationSummary> findOpen() {
        return evaluations.inState(EvaluationState.OPEN, 0, MOST).stream()
                .map(Evaluation::summary)
                .toList();
    }

    /** Those that are done, oldest first, complete, behind this number. */
    @PermitAll
    public List<EvaluationReading> listDone(int after, int most) {
        List<Evaluation> done = evaluations.inState(EvaluationState.DONE, after, Math.min(most, MOST));
        Map<UUID, List<GroupStatement>> said = evaluations.statements(done);
        return done.stream()
                .map(each -> each.reading(said.getOrDefault(each.id(), List.of()), false))
                .toList();
    }

    /** @throws EvaluationNotFound when there is none with this number */
    @PermitAll
    public EvaluationReading get(int number) {
        Evaluation found = evaluations.find(number).orElseThrow(() -> new EvaluationNotFound(number));
        return found.reading(evaluations.statements(found), false);
    }

    /** The agenda item that it became, once an agenda with it is published. */
    @PermitAll
    public Optional<AgendaItem> findItem(int number) {
        return evaluations.find(number).flatMap(found -> agendas.findItemOf(found.proposal()));
    }

    /** What the published minutes say of it. */
    @PermitAll
    public Optional<MinutesItem> findMinutes(AgendaItem item) {
        return minutes.findPublished(item.meetingNumber()).stream()
                .flatMap(published -> published.items().stream())
                .filter(each -> Integer.valueOf(item.proposalNumber())
                        .equals(each.heading().proposalNumber()))
                .findFirst();
    }

    /** The evaluation that an item of published minutes is about; empty for most items. */
    @PermitAll
    public Optional<EvaluationSummary> findMinutedIn(int meetingNumber, int position) {
        return minutes.findPublished(meetingNumber).stream()
                .flatMap(published -> published.items().stream())
                .filter(item -> item.position() == position)
                .flatMap(item -> Optional.ofNullable(item.heading().proposalNumber()).stream())
                .flatMap(proposal -> evaluations.findByProposal(proposal).stream())
                .map(Evaluation::summary)
                .findFirst();
    }

    /** Members of groups at the table may evaluate, and who has the evaluator's mandate. */
    @RolesAllowed("member")
    public boolean mayEvaluate(Delegate by) {
        return by.has(Mandate.EVALUATOR)
                || groups.findSeated().stream().anyMatch(group -> group.key().equals(by.group()));
    }

    /**
     * Opens one: every seated group is asked, and it comes before the table as a proposal.
     *
     * @return the number
     * @throws MayNotEvaluate to all others
     * @throws AlreadyOpened when this form was sent before
     * @throws AlreadyOpen while groups write in another one of the pilot
     * @throws PilotNotRunning and the other refusals of {@link EvaluationRefused}, when it does not fit
     */
    @RolesAllowed("member")
    public int open(ActingMember member, OpenEvaluation asked) {
        if (!mayEvaluate(member.delegate())) {
            throw new MayNotEvaluate();
        }
        // Taking the number first makes two at once come here one after the other.
        int number = numbers.next("evaluation");
        evaluations.findById(asked.form()).ifPresent(sent -> {
            throw new AlreadyOpened(sent.number());
        });
        Pilot pilot = pilots.get(asked.pilotKey());
        requireFit(asked.kind(), pilot);
        evaluations.findOpenFor(pilot.key()).ifPresent(open -> {
            throw new AlreadyOpen(open.number());
        });
        Evaluation evaluation = Evaluation.open(asked, pilot, number, member.group(), day(asked), LocalDate.now(clock));
        evaluation.sealed(EvaluationKeyedRows.wrapping(keys));
        evaluation.proposedAs(propose(evaluation, pilot));
        ask(evaluation);
        return number;
    }

    private static void requireFit(EvaluationKind kind, Pilot pilot) {
        if (!kind.fits(pilot.status())) {
            throw new PilotNotRunning();
        }
        if (kind == EvaluationKind.FINAL && pilot.criteria().isEmpty()) {
            throw new NoCriteria();
        }
    }

    private LocalDate day(OpenEvaluation asked) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asked.meeting() == null
                ? asked.day()
                : meetings.find(asked.meeting())
                        .filter(meeting -> meeting.hasDate() && meeting.isComing(today))
                        .map(Meeting::date)
                        .orElse(null);
        if (day == null) {
            throw new DayMissing();
        }
        return day;
    }

    /** It is called as the pilot is, and asks the table what the pilot asks. */
    private int propose(Evaluation evaluation, Pilot pilot) {
        ProposalDraft draft = new ProposalDraft(
                pilot.title(),
                pilot.question(),
                evaluation.kind().purpose(),
                evaluation.kind().minutes(),
                pilot.key(),
                Set.of());
        RaisedBy from = RaisedBy.of(RaisedBy.Kind.EVALUATION, evaluation.number());
        return proposals.raise(new ProposalByItself(from, evaluation.openedBy(), draft));
    }

    private void ask(Evaluation evaluation) {
        evaluations.add(evaluation);
        var key = evaluation.key(EvaluationKeyedRows.wrapping(keys));
        List<StakeholderGroup> seated = groups.findSeated();
        for (int place = 0; place < seated.size(); place++) {
            evaluations.add(
                    GroupStatement.empty(evaluation, place, seated.get(place).key(), key));
        }
        if (evaluation.kind() == EvaluationKind.FINAL) {
            verdicts.ask(evaluation.id());
        }
        announce(evaluation, List.of());
    }

    /** Why it cannot be closed as done; empty when it can. */
    @PermitAll
    public Optional<DomainException> findObstacle(int number) {
        Evaluation found = evaluations.find(number).orElseThrow(() -> new EvaluationNotFound(number));
        return findObstacle(found);
    }

    private Optional<DomainException> findObstacle(Evaluation found) {
        try {
            found.requireSaid();
        } catch (DomainException early) {
            return Optional.of(early);
        }
        Optional<AgendaItem> item = agendas.findItemOf(found.proposal());
        if (item.isEmpty()) {
            return Optional.of(new NotOnAgendaYet(found.proposal()));
        }
        return findMinutes(item.get()).isPresent()
                ? Optional.empty()
                : Optional.of(new NotMinutedYet(item.get().meetingNumber()));
    }

    /**
     * Closes it as done; refused with what {@link #findObstacle} says.
     *
     * @throws MayNotEvaluate to who may not open one either
     */
    @RolesAllowed("member")
    public void finish(Delegate by, int number) {
        if (!mayEvaluate(by)) {
            throw new MayNotEvaluate();
        }
        Evaluation held = evaluations.hold(number).orElseThrow(() -> new EvaluationNotFound(number));
        findObstacle(held).ifPresent(obstacle -> {
            throw obstacle;
        });
        held.finish();
        announce(held, evaluations.statements(held));
    }

    private void announce(Evaluation evaluation, List<GroupStatement> statements) {
        events.fire(new EvaluationChanged(evaluation.reading(statements, false), LocalDate.now(clock)));
    }
}
