package nl.sekswerkplatform.evaluations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.evaluations.EvaluationRefused.DoneBefore;
import nl.sekswerkplatform.evaluations.EvaluationRefused.NotSaidYet;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WritingOver;
import nl.sekswerkplatform.evaluations.EvaluationRefused.WrittenMeanwhile;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;

/**
 * The table looks back on a pilot together.
 *
 * <p>OPEN, groups write until the last day, the Sunday before the day for which it is. All comes out at once: in an interim
 * one on an earlier Sunday when every group said something, else when the last day is over. Only whole weeks count, so
 * that nobody can tell on which day the last group spoke. SAID, until the minutes of it are published; then DONE.
 */
@Entity
@Table(name = "evaluation")
class Evaluation {
    static final String SEALED_AS = "evaluation.key";

    private static final int SEE = 2;
    private static final int SAY = 3;

    @Id
    private UUID id;

    private int number;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Enumerated(EnumType.STRING)
    private EvaluationKind kind;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    /** The pilot again while it is open, so that there is one at a time. */
    @Column(name = "open_for")
    private String openFor;

    @Column(name = "opened_by")
    private GroupKey openedBy;

    @Column(name = "meeting_number")
    private Integer meetingNumber;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "next_look")
    private LocalDate nextLook;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Embedded
    private SeenWords seen = SeenWords.nothing();

    @Column(name = "wrapped_key")
    private byte[] wrappedKey;

    @Column(name = "proposal_number")
    private Integer proposalNumber;

    @Column(name = "dossier_key")
    private String dossierKey;

    private boolean illustrative;

    @ElementCollection
    @CollectionTable(name = "evaluation_criterion", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<EvaluatedCriterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_proposal", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "proposal_number")
    private Set<Integer> changes = new HashSet<>();

    @Version
    private int version;

    protected Evaluation() {}

    private Evaluation(UUID id, EvaluationSummary about, GroupKey by, Integer meeting) {
        this.id = id;
        number = about.number();
        pilotKey = about.pilotKey();
        kind = about.kind();
        state = about.state();
        openedBy = by;
        meetingNumber = meeting;
        heldOn = about.day();
        lastDay = about.lastDay();
        nextLook = about.lastDay();
        illustrative = about.illustrative();
    }

    /**
     * @param day for which it is: that of its meeting, or one without
     * @throws EvaluationRefused.TooSoon and {@link EvaluationRefused.TooLate} when the day does not fit
     */
    static Evaluation open(OpenEvaluation asked, Pilot pilot, int number, GroupKey by, LocalDate day, LocalDate today) {
        LocalDate last = asked.lastSunday(day, today);
        EvaluationSummary about = new EvaluationSummary(
                number, pilot.key(), asked.kind(), EvaluationState.OPEN, day, last, pilot.isIllustrative());
        Evaluation evaluation = new Evaluation(asked.form(), about, by, asked.meeting());
        evaluation.openFor = pilot.key();
        evaluation.nextLook = asked.kind() == EvaluationKind.FINAL ? last : OpenEvaluation.firstSunday(today);
        pilot.criteria().forEach(each -> evaluation.criteria.add(new EvaluatedCriterion(each.key(), each.text())));
        return evaluation;
    }

    /** Under a key of its own; half of what opens it stands in the database. */
    Evaluation sealed(WrappingKey wrapping) {
        wrappedKey = ContentKey.random(new SecureRandom()).wrapFor(wrapping, label());
        return this;
    }

    /** One that another platform closed. */
    static Evaluation recordEarlier(String dossierKey, EvaluationReading earlier) {
        Evaluation evaluation =
                new Evaluation(UUID.randomUUID(), earlier.about(), earlier.openedBy(), earlier.meeting());
        evaluation.dossierKey = dossierKey;
        evaluation.seen = SeenWords.recordEarlier(earlier.summary(), earlier.summaryWords());
        evaluation.proposalNumber = earlier.proposal();
        evaluation.criteria.addAll(earlier.criteria());
        evaluation.changes.addAll(earlier.changes());
        return evaluation;
    }

    /** It comes before the table under this number. */
    void proposedAs(int proposal) {
        proposalNumber = proposal;
    }

    /**
     * @param seen what stood there when she began; null for nothing
     * @throws WrittenMeanwhile when that is something else by now
     */
    void report(String seen, String typed, LocalDate today) {
        requireWriting(today);
        this.seen.write(seen, typed);
    }

    /** @throws WritingOver once the last day is over, or all came out before */
    void requireWriting(LocalDate today) {
        if (!isWritten(today)) {
            throw new WritingOver();
        }
    }

    /** True while groups may write. */
    boolean isWritten(LocalDate today) {
        return summary().isWritten(today);
    }

    /** True when it is time to look whether all can come out. */
    boolean isDue(LocalDate today) {
        return state == EvaluationState.OPEN && today.isAfter(nextLook);
    }

    /** True when it can; else it is looked at again on the next Sunday. */
    boolean comesOut(boolean allSaid, LocalDate today) {
        if (today.isAfter(lastDay) || kind == EvaluationKind.INTERIM && allSaid) {
            state = EvaluationState.SAID;
            openFor = null;
            wrappedKey = null;
            return true;
        }
        nextLook = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return false;
    }

    /** A proposal came of it. */
    void leadsTo(int proposal) {
        requireSaid();
        changes.add(proposal);
    }

    /** @throws NotSaidYet while groups write, and {@link DoneBefore} when all is done */
    void requireSaid() {
        if (state == EvaluationState.OPEN) {
            throw new NotSaidYet(lastDay);
        }
        if (state == EvaluationState.DONE) {
            throw new DoneBefore();
        }
    }

    void finish() {
        requireSaid();
        state = EvaluationState.DONE;
    }

    ContentKey key(WrappingKey wrapping) {
        return ContentKey.unwrap(wrappedKey, wrapping, label());
    }

    private SealLabel label() {
        return new SealLabel(SEALED_AS, id.toString());
    }

    /** What was expected is there from the start. */
    private int step() {
        if (state != EvaluationState.OPEN) {
            return EvaluationReading.STEPS;
        }
        return seen.isNothing() ? SEE : SAY;
    }

    /** What the table saw, once all can read it. */
    Optional<SeenWords> publicSeen() {
        return state == EvaluationState.OPEN ? Optional.empty() : Optional.of(seen);
    }

    EvaluationSummary summary() {
        return new EvaluationSummary(number, pilotKey, kind, state, heldOn, lastDay, illustrative);
    }

    /** @param forMembers who read what the table sees before all do */
    EvaluationReading reading(List<GroupStatement> statements, boolean forMembers) {
        return new EvaluationReading(
                summary(),
                step(),
                openedBy,
                meetingNumber,
                state == EvaluationState.OPEN && !forMembers ? null : seen.readable(),
                seen.state(),
                criteria,
                statements.stream().map(statement -> statement.reading(number)).toList(),
                proposalNumber == null ? 0 : proposalNumber,
                changes.stream().sorted().toList());
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    EvaluationKind kind() {
        return kind;
    }

    GroupKey openedBy() {
        return openedBy;
    }

    Optional<Integer> meeting() {
        return Optional.ofNullable(meetingNumber);
    }

    int proposal() {
        return proposalNumber;
    }

    List<EvaluatedCriterion> criteria() {
        return criteria;
    }
}
