package nl.sekswerkplatform.plans;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.Plan;

/**
 * What a proposal about the plan of a pilot asks. Never changes; what became of it follows from the rounds about it. When the
 * table adopted it and the pilot could not take it any more, it says in which round. Whose it is, only the proposal knows.
 */
@Entity
@Table(name = "proposed_plan")
public class ProposedPlan {
    @Id
    @Column(name = "proposal_number")
    private int proposal;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Column(name = "seen_edition")
    private int seen;

    private String title;

    @Column(name = "hindered_in")
    private Integer hinderedIn;

    @ElementCollection
    @CollectionTable(name = "proposed_plan_line", joinColumns = @JoinColumn(name = "proposal_number"))
    private List<PlanLine> lines = new ArrayList<>();

    @Version
    private int version;

    protected ProposedPlan() {}

    ProposedPlan(int proposal, ProposePlan asked, String title) {
        this.proposal = proposal;
        this.pilotKey = asked.pilotKey();
        this.seen = asked.seen();
        this.title = title;
        this.lines.addAll(PlanLine.of(asked.plan()));
    }

    void hinder(int round) {
        hinderedIn = round;
    }

    public int proposal() {
        return proposal;
    }

    public String pilotKey() {
        return pilotKey;
    }

    /** The edition of the plan that it was written about. */
    public int seen() {
        return seen;
    }

    /** True while the table agreed to no other plan since this was written: only then can it be asked. */
    public boolean isAboutPlanOf(Pilot pilot) {
        return pilot.planEdition() == seen;
    }

    String title() {
        return title;
    }

    public Plan plan() {
        return PlanLine.plan(lines);
    }

    /** The round in which the table agreed while the pilot could not take it by then; empty for most. */
    public Optional<Integer> hinderedIn() {
        return Optional.ofNullable(hinderedIn);
    }
}
