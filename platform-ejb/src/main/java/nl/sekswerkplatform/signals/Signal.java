package nl.sekswerkplatform.signals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;

/** A number of a pilot asks for the table's attention. RAISED, then ANSWERED or GONE; there is no way back. */
@Entity
@Table(name = "pilot_signal")
public class Signal {
    @Id
    private UUID id;

    private int number;

    @Column(name = "indicator_key")
    private String indicatorKey;

    @Column(name = "pilot_key")
    private String pilotKey;

    @Enumerated(EnumType.STRING)
    private SignalReason reason;

    private Period since;

    private Period seen;

    @Enumerated(EnumType.STRING)
    private SignalState state = SignalState.RAISED;

    /** The reason again while it is raised, so that it is raised once. */
    @Enumerated(EnumType.STRING)
    @Column(name = "raised_reason")
    private SignalReason raisedReason;

    @Column(name = "dossier_key")
    private String dossierKey;

    @Version
    private int version;

    protected Signal() {}

    static Signal raise(int number, Indicator indicator, SignalReason reason, Run run) {
        Signal signal = new Signal();
        signal.id = UUID.randomUUID();
        signal.number = number;
        signal.indicatorKey = indicator.key();
        signal.pilotKey = indicator.pilotKey();
        signal.reason = reason;
        signal.raisedReason = reason;
        signal.since = run.since();
        signal.seen = run.until();
        return signal;
    }

    /** As another platform raised it, and what became of it there. */
    static Signal recordEarlier(int number, Indicator indicator, EarlierSignal earlier) {
        Signal signal = raise(number, indicator, earlier.reason(), new Run(earlier.since(), earlier.seen()));
        signal.dossierKey = earlier.key();
        if (earlier.state() != SignalState.RAISED) {
            signal.end(earlier.state());
        }
        return signal;
    }

    /** True when it was raised for this. */
    boolean isAbout(Run run) {
        return run.holds(seen) || run.holds(since);
    }

    /** True when the table knows of this by it: it waits, or was answered. One that went is raised anew. */
    boolean stillTells(Run run) {
        return state != SignalState.GONE && isAbout(run);
    }

    boolean isRaised() {
        return state == SignalState.RAISED;
    }

    void end(SignalState end) {
        state = end;
        raisedReason = null;
    }

    public int number() {
        return number;
    }

    public String indicatorKey() {
        return indicatorKey;
    }

    public String pilotKey() {
        return pilotKey;
    }

    public SignalReason reason() {
        return reason;
    }

    /** The first period that gave reason for it. */
    public Period since() {
        return since;
    }

    /** The newest period when it was raised. */
    public Period seen() {
        return seen;
    }

    public SignalState state() {
        return state;
    }
}
