package nl.sekswerkplatform.decisions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.decisions.FollowUpRefused.DueOutOfRange;
import nl.sekswerkplatform.decisions.FollowUpRefused.FollowUpDone;
import nl.sekswerkplatform.decisions.FollowUpRefused.OwnerOnly;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;
import nl.sekswerkplatform.shared.TextRefused.TextMissing;

/**
 * Something a group will do because of a decision, with a date.
 *
 * <p>Life cycle: planned with the draft; public and open when the decision is published; updated by the group that does
 * it or by the municipality; done with a result. It is late from the day after its date until it is done.
 */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    public static final int MAX_TEXT = 300;
    public static final int MAX_UPDATE = 1000;
    private static final int MAX_YEARS = 10;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "decision_id")
    private Decision decision;

    private int position;

    @Column(name = "dossier_key")
    private String dossierKey;

    private String text;

    @Column(name = "owner_group")
    private GroupKey owner;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private FollowUpStatus status;

    @OneToMany(mappedBy = "followUp", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FollowUpUpdate> updates = new ArrayList<>();

    @Version
    private int version;

    protected FollowUp() {}

    private FollowUp(Decision decision, int position) {
        this.id = UUID.randomUUID();
        this.decision = decision;
        this.position = position;
        this.status = FollowUpStatus.OPEN;
    }

    static FollowUp plan(Decision decision, int position, PlannedFollowUp planned) {
        FollowUp followUp = new FollowUp(decision, position);
        followUp.replan(planned);
        return followUp;
    }

    /** One from before the platform, whose result may not be known. */
    static FollowUp recordEarlier(Decision decision, int position, EarlierDecision.EarlierFollowUp earlier) {
        FollowUp followUp =
                plan(decision, position, new PlannedFollowUp(earlier.text(), earlier.owner(), earlier.due()));
        followUp.dossierKey = Text.required("key", earlier.key(), Decision.MAX_KEY);
        followUp.status = earlier.status();
        earlier.updates()
                .forEach(told -> followUp.updates.add(new FollowUpUpdate(
                        followUp,
                        followUp.updates.size() + 1,
                        new FollowUpReport(UUID.randomUUID(), told.text(), told.done()),
                        Text.required("update", told.text(), MAX_UPDATE),
                        told.by(),
                        told.date())));
        return followUp;
    }

    /** Another text, owner or date; only while the decision is a draft. */
    void replan(PlannedFollowUp planned) {
        text = Text.required("followUpText" + position, planned.text(), MAX_TEXT);
        owner = planned.owner();
        if (owner == null) {
            throw new TextMissing("followUpOwner" + position);
        }
        due = inRange(planned.due());
    }

    private LocalDate inRange(LocalDate date) {
        if (date == null) {
            throw new TextMissing("followUpDue" + position);
        }
        if (date.isBefore(decision.date()) || date.isAfter(decision.date().plusYears(MAX_YEARS))) {
            throw new DueOutOfRange("followUpDue" + position);
        }
        return date;
    }

    /**
     * Tells how it goes, or with which result it is done. The same report again changes nothing.
     *
     * @throws OwnerOnly unless it is the owner or the municipality who tells
     * @throws FollowUpDone when it is done
     */
    Optional<FollowUpUpdated> report(FollowUpReport report, Delegate teller, Clock clock) {
        requireConcerned(teller);
        if (updates.stream().anyMatch(update -> update.hasId(report.id()))) {
            return Optional.empty();
        }
        if (status == FollowUpStatus.DONE) {
            throw new FollowUpDone();
        }
        String told = Text.required("update", report.text(), MAX_UPDATE);
        LocalDate today = LocalDate.now(clock);
        updates.add(new FollowUpUpdate(this, updates.size() + 1, report, told, teller.group(), today));
        if (report.done()) {
            status = FollowUpStatus.DONE;
        }
        return Optional.of(new FollowUpUpdated(key(), told, teller.group(), status, today));
    }

    /** @throws OwnerOnly for anyone but the group that does it and the municipality */
    void requireConcerned(Delegate teller) {
        if (!mayBeToldBy(teller.group())) {
            throw new OwnerOnly(owner);
        }
    }

    public boolean mayBeToldBy(GroupKey group) {
        return group.equals(owner) || group.equals(Decision.MUNICIPALITY);
    }

    /** 0 when it is done or its date did not go by. */
    public int daysLate(LocalDate today) {
        boolean late = status == FollowUpStatus.OPEN && today.isAfter(due);
        return late ? Math.toIntExact(ChronoUnit.DAYS.between(due, today)) : 0;
    }

    public FollowUpSummary summary(LocalDate today) {
        return new FollowUpSummary(
                key(),
                text,
                owner,
                due,
                status,
                daysLate(today),
                decision.title(),
                decision.pilotKey(),
                decision.isBeforePlatform(),
                decision.isIllustrative());
    }

    /** Its public name; there is none while its decision is a draft. */
    public FollowUpKey key() {
        return new FollowUpKey(decision.number(), position);
    }

    /** The pilot that its decision is about; empty for none. */
    public Optional<String> pilotKey() {
        return decision.pilotKey();
    }

    public int position() {
        return position;
    }

    public String text() {
        return text;
    }

    public GroupKey owner() {
        return owner;
    }

    public LocalDate due() {
        return due;
    }

    public FollowUpStatus status() {
        return status;
    }

    public List<FollowUpUpdate> updates() {
        return List.copyOf(updates);
    }
}
