package nl.sekswerkplatform.followups;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.PlannedFollowUp;
import nl.sekswerkplatform.followups.FollowUpRefused.AnsweredBefore;
import nl.sekswerkplatform.followups.FollowUpRefused.DidNotLapse;
import nl.sekswerkplatform.followups.FollowUpRefused.DueTheSame;
import nl.sekswerkplatform.followups.FollowUpRefused.FollowUpOver;
import nl.sekswerkplatform.followups.FollowUpRefused.MovedMeanwhile;
import nl.sekswerkplatform.followups.FollowUpRefused.MovedTooOften;
import nl.sekswerkplatform.followups.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.Text;

/**
 * Something that is done because of a decision, with a date.
 *
 * <p>Life cycle: there when its decision is published, open, and owned by the municipality until the group that is asked
 * accepts; what its owner tells is added, its date moves only with a reason; done with a result, or lapsed when its
 * decision is withdrawn. It is late from the day after its date until it is done, and returns to the agenda once when it
 * has been late for long.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp extends ReadableFollowUp {
    public static final int MAX_UPDATE = 1000;
    public static final int MAX_REASON = 500;

    /** Days that it may be late before it proposes itself for the agenda. */
    public static final int DAYS_UNTIL_RETURN = 30;

    private static final int MAX_MOVES = 20;

    @OneToMany(mappedBy = "followUp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FollowUpUpdate> updates = new ArrayList<>();

    protected FollowUp() {}

    /** Of a decision that is published; what the municipality promises of itself needs no acceptance. */
    FollowUp(Decision decision, PlannedFollowUp planned) {
        this.id = UUID.randomUUID();
        this.decision = decision;
        this.decisionNumber = decision.number();
        this.pilotKey = decision.pilotKey().orElse(null);
        this.position = planned.position();
        this.text = planned.text();
        this.asked = planned.owner();
        this.function = planned.function().orElse(null);
        this.owner = Decision.MUNICIPALITY;
        this.acceptance = asked.equals(Decision.MUNICIPALITY) ? Acceptance.ACCEPTED : Acceptance.ASKED;
        this.due = planned.due();
    }

    /** One from before the platform: who did it then had taken it on, and its result may not be known. */
    static FollowUp recordEarlier(Decision decision, PlannedFollowUp planned, EarlierFollowUp earlier) {
        FollowUp followUp = new FollowUp(decision, planned);
        followUp.dossierKey = earlier.key();
        followUp.status = earlier.status();
        followUp.answered(earlier.answer());
        earlier.moves().forEach(followUp::moved);
        earlier.updates().forEach(followUp::tell);
        followUp.returnedAs = earlier.returnedAs();
        return followUp;
    }

    private void answered(EarlierFollowUp.EarlierAnswer earlier) {
        acceptance = earlier.acceptance();
        answeredOn = earlier.on();
        answerReason = acceptance == Acceptance.DECLINED ? Text.required("reason", earlier.reason(), MAX_REASON) : null;
        owner = acceptance == Acceptance.ACCEPTED ? asked : Decision.MUNICIPALITY;
    }

    private void moved(EarlierFollowUp.EarlierMove earlier) {
        if (!due.equals(earlier.from())) {
            throw new MovedMeanwhile();
        }
        moveTo(earlier.to(), Text.required("reason", earlier.reason(), MAX_REASON), earlier.by(), earlier.on());
    }

    /** @throws DidNotLapse when it had not */
    void lapsedEarlier(DecisionNumber by) {
        if (status != FollowUpStatus.LAPSED) {
            throw new DidNotLapse();
        }
        lapsedBy = by;
    }

    private void tell(EarlierFollowUp.EarlierUpdate told) {
        FollowUpReport report = new FollowUpReport(UUID.randomUUID(), told.text(), told.evidence(), told.done());
        updates.add(new FollowUpUpdate(this, updates.size() + 1, report, told.by(), told.date()));
        if (told.done()) {
            doneOn = told.date();
        }
    }

    /**
     * Tells how it goes, or with which result it is done. The same report again changes nothing.
     *
     * @throws OwnerOnly unless it is the owner or the municipality who tells
     * @throws FollowUpOver when it is done or lapsed
     */
    Optional<FollowUpTold> report(FollowUpReport report, Delegate teller, Clock clock) {
        requireConcerned(teller);
        if (updates.stream().anyMatch(update -> update.hasId(report.id()))) {
            return Optional.empty();
        }
        requireOpen();
        LocalDate today = LocalDate.now(clock);
        FollowUpUpdate update = new FollowUpUpdate(this, updates.size() + 1, report, teller.group(), today);
        updates.add(update);
        if (report.done()) {
            status = FollowUpStatus.DONE;
            doneOn = today;
        }
        return Optional.of(FollowUpTold.updated(key(), update, status));
    }

    /**
     * The group that is asked takes it on, by who confirms for it. The same once more changes nothing.
     *
     * @throws nl.sekswerkplatform.groups.GroupRefused.OtherGroup for other groups
     * @throws nl.sekswerkplatform.groups.GroupRefused.MandateMissing without the group's secretary mandate
     * @throws AnsweredBefore when it said otherwise
     */
    Optional<FollowUpTold> accept(Delegate secretary, Clock clock) {
        return answer(Acceptance.ACCEPTED, null, secretary, clock);
    }

    /** As {@link #accept}; the group does not do it, and says why. */
    Optional<FollowUpTold> decline(String reason, Delegate secretary, Clock clock) {
        return answer(Acceptance.DECLINED, Text.required("reason", reason, MAX_REASON), secretary, clock);
    }

    private Optional<FollowUpTold> answer(Acceptance said, String reason, Delegate secretary, Clock clock) {
        secretary.requireGroup(asked);
        secretary.require(Mandate.SECRETARY);
        if (acceptance == said) {
            return Optional.empty();
        }
        if (acceptance != Acceptance.ASKED) {
            throw new AnsweredBefore();
        }
        requireOpen();
        acceptance = said;
        answerReason = reason;
        answeredOn = LocalDate.now(clock);
        owner = said == Acceptance.ACCEPTED ? asked : Decision.MUNICIPALITY;
        return Optional.of(FollowUpTold.answered(key(), said, reason, asked, answeredOn));
    }

    /**
     * Moves the date, for everyone to see, with the reason. The same once more changes nothing.
     *
     * @param seen the date that the form showed
     * @throws OwnerOnly unless it is the owner or the municipality who moves it
     * @throws FollowUpOver when it is done or lapsed
     * @throws MovedMeanwhile when somebody moved it since
     * @throws nl.sekswerkplatform.decisions.DecisionRefused.DueOutOfRange when it lies before today or far away
     */
    Optional<FollowUpTold> move(LocalDate seen, LocalDate to, String reason, Delegate mover, Clock clock) {
        requireConcerned(mover);
        requireOpen();
        String why = Text.required("reason", reason, MAX_REASON);
        if (to == null || to.equals(seen)) {
            throw new DueTheSame("due");
        }
        if (due.equals(to)
                && lastMove().filter(move -> move.reason().equals(why)).isPresent()) {
            return Optional.empty();
        }
        if (!due.equals(seen)) {
            throw new MovedMeanwhile();
        }
        LocalDate today = LocalDate.now(clock);
        PlannedFollowUp.requireInRange("due", to, today);
        return Optional.of(FollowUpTold.moved(key(), moveTo(to, why, mover.group(), today)));
    }

    private FollowUpMove moveTo(LocalDate to, String why, GroupKey by, LocalDate on) {
        if (to == null || to.equals(due)) {
            throw new DueTheSame("due");
        }
        if (moves.size() == MAX_MOVES) {
            throw new MovedTooOften(MAX_MOVES);
        }
        FollowUpMove move = new FollowUpMove(moves.size() + 1, due, to, why, by, on);
        moves.add(move);
        movedFrom = due;
        due = to;
        return move;
    }

    /** Its decision holds no longer. What is done stays done. */
    Optional<FollowUpTold> lapse(DecisionNumber withdrawnBy, LocalDate on) {
        if (status != FollowUpStatus.OPEN) {
            return Optional.empty();
        }
        status = FollowUpStatus.LAPSED;
        lapsedBy = withdrawnBy;
        return Optional.of(FollowUpTold.lapsed(key(), withdrawnBy.toString(), on));
    }

    /** Late for so long that it proposes itself, and it did not yet. */
    boolean isToReturn(LocalDate today) {
        return returnedAs == null && daysLate(today) >= DAYS_UNTIL_RETURN;
    }

    FollowUpTold returnAs(int proposal, LocalDate today) {
        if (!isToReturn(today)) {
            throw new IllegalStateException("it returned, or is not late for long");
        }
        returnedAs = proposal;
        return FollowUpTold.returned(key(), proposal, today);
    }

    private void requireOpen() {
        if (status != FollowUpStatus.OPEN) {
            throw new FollowUpOver(status);
        }
    }

    /** @throws OwnerOnly for anyone but the group that answers for it and the municipality */
    private void requireConcerned(Delegate teller) {
        if (!mayBeToldBy(teller.group())) {
            throw new OwnerOnly();
        }
    }

    public boolean mayBeToldBy(GroupKey group) {
        return group.equals(owner) || group.equals(Decision.MUNICIPALITY);
    }

    /** Whether the asked group has to answer still, and this is somebody who confirms for it. */
    public boolean mayBeAnsweredBy(Delegate delegate) {
        return acceptance == Acceptance.ASKED
                && status == FollowUpStatus.OPEN
                && delegate.group().equals(asked)
                && delegate.has(Mandate.SECRETARY);
    }

    public List<FollowUpUpdate> updates() {
        return List.copyOf(updates);
    }
}
