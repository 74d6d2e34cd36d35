package nl.sekswerkplatform.observations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.observations.ShownObservation.Hidden;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Period;

/**
 * The value of an indicator in one period. The value itself stays in here: outside, and in the public log, there is
 * only {@link #shown()}.
 *
 * <p>Life cycle: entered; corrected when a next edition takes its place, and then still to be seen. Released at once, or
 * when the numbers that it adds up with allow it; what was told is never taken back.
 */
@Entity
@Table(name = "observation")
public class Observation {
    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "dossier_key")
    private String dossierKey;

    private Period period;

    private int edition;

    /** The period again, in the one edition that counts; null in a corrected one. */
    @Column(name = "current_period")
    private Period currentPeriod;

    private BigDecimal value;

    private Integer base;

    private boolean released;

    private String method;

    private String note;

    private String correction;

    @Column(name = "source_group")
    private GroupKey source;

    @Column(name = "entered_by")
    private GroupKey enteredBy;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Version
    private int version;

    protected Observation() {}

    private Observation(Indicator indicator, Entry entry, int edition) {
        Measurement measured = entry.measured();
        this.id = entry.id();
        this.indicator = indicator;
        this.period = measured.period();
        this.currentPeriod = measured.period();
        this.edition = edition;
        this.value = measured.value();
        this.base = measured.base();
        this.method = measured.method();
        this.note = measured.note();
        this.correction = edition == 1 ? null : measured.correction();
        this.source = indicator.source();
        this.enteredBy = entry.by().orElse(source);
        this.beforePlatform = entry.by().isEmpty();
        this.dossierKey = entry.dossierKey();
        this.illustrative = entry.illustrative();
    }

    static Observation of(Indicator indicator, Entry entry, int edition) {
        return new Observation(indicator, entry, edition);
    }

    /** A next edition takes its place. */
    void correct() {
        currentPeriod = null;
    }

    /** Nothing stands against telling it, as far as others go. */
    void release() {
        released = true;
    }

    /** True when it says this already, for all to see; of a hidden number nobody is told that she guessed it. */
    boolean saysToAll(Measurement measured) {
        return shown().value().isPresent()
                && value.compareTo(measured.value()) == 0
                && Objects.equals(base, measured.base())
                && Objects.equals(method, measured.method())
                && Objects.equals(note, measured.note());
    }

    /** True when enough people are behind it. */
    boolean isLargeEnough() {
        return indicator.shown(value, base).isPresent();
    }

    boolean isReleased() {
        return released;
    }

    boolean isCurrent() {
        return currentPeriod != null;
    }

    /** For the rule of sums, which tells nothing of it. */
    BigDecimal forSum() {
        return value;
    }

    ObservationRecorded recorded(LocalDate on, boolean inWeek) {
        return new ObservationRecorded(on, inWeek, indicator.key(), shown());
    }

    /** As much of it as may be shown. */
    public ShownObservation shown() {
        Optional<BigDecimal> number = released ? indicator.shown(value, base) : Optional.empty();
        Optional<Hidden> hidden =
                number.isPresent() ? Optional.empty() : Optional.of(released ? Hidden.TOO_SMALL : Hidden.WOULD_TELL);
        return new ShownObservation(
                period,
                edition,
                !isCurrent(),
                number,
                hidden,
                Optional.ofNullable(method),
                Optional.ofNullable(note),
                source,
                enteredBy,
                Optional.ofNullable(correction),
                beforePlatform,
                illustrative);
    }

    UUID id() {
        return id;
    }

    Period period() {
        return period;
    }

    int edition() {
        return edition;
    }

    String indicatorKey() {
        return indicator.key();
    }
}
