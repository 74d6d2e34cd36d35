package nl.sekswerkplatform.stages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.pilots.PilotStatus;

/** One move of a pilot to a stage. Written once. */
@Entity
@Table(name = "pilot_step")
public class PilotStep {
    @Id
    private UUID id;

    @Column(name = "pilot_key")
    private String pilotKey;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private PilotStatus stage;

    @Column(name = "decision_number")
    private String decision;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    protected PilotStep() {}

    /** @param by null for where a pilot stood before the platform */
    PilotStep(String pilotKey, int sequence, PilotStatus stage, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.pilotKey = pilotKey;
        this.sequence = sequence;
        this.stage = stage;
        this.decision = by;
        this.changedOn = by == null ? null : on;
    }

    public String pilotKey() {
        return pilotKey;
    }

    /** From 1, for each pilot. */
    public int sequence() {
        return sequence;
    }

    public PilotStatus stage() {
        return stage;
    }

    /** The number of the decision that moved it; empty for where it stood before the platform. */
    public Optional<String> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<LocalDate> changedOn() {
        return Optional.ofNullable(changedOn);
    }
}
