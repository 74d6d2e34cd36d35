package nl.sekswerkplatform.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.pilots.Plan;

/** By what a pilot was judged from a day on, as a whole. Written once. */
@Entity
@Table(name = "plan_edition")
public class PlanEdition {
    @Id
    private UUID id;

    @Column(name = "pilot_key")
    private String pilotKey;

    private int edition;

    @Column(name = "proposal_number")
    private Integer proposal;

    @Column(name = "round_number")
    private Integer round;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @ElementCollection
    @CollectionTable(name = "plan_edition_line", joinColumns = @JoinColumn(name = "edition_id"))
    private List<PlanLine> lines = new ArrayList<>();

    protected PlanEdition() {}

    private PlanEdition(String pilotKey, int edition, Plan plan, LocalDate agreedOn) {
        this.id = UUID.randomUUID();
        this.pilotKey = pilotKey;
        this.edition = edition;
        this.agreedOn = agreedOn;
        this.lines.addAll(PlanLine.of(plan));
    }

    /** As it stood before the table agreed to anything here. */
    static PlanEdition before(String pilotKey, Plan plan) {
        return new PlanEdition(pilotKey, 0, plan, null);
    }

    static PlanEdition agreed(ProposedPlan proposed, int round, LocalDate on) {
        PlanEdition edition = new PlanEdition(proposed.pilotKey(), proposed.seen() + 1, proposed.plan(), on);
        edition.proposal = proposed.proposal();
        edition.round = round;
        return edition;
    }

    /** As another platform told it. */
    static PlanEdition told(String pilotKey, EarlierEdition told) {
        return new PlanEdition(pilotKey, told.edition(), told.plan(), told.agreedOn());
    }

    public String pilotKey() {
        return pilotKey;
    }

    /** From 1; 0 for how it was before. */
    public int edition() {
        return edition;
    }

    /** In which it was proposed; empty for how it was before, and for what was agreed on another platform. */
    public Optional<Integer> proposal() {
        return Optional.ofNullable(proposal);
    }

    /** In which the table agreed. */
    public Optional<Integer> round() {
        return Optional.ofNullable(round);
    }

    /** Empty for how it was before. */
    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public Plan plan() {
        return PlanLine.plan(lines);
    }
}
