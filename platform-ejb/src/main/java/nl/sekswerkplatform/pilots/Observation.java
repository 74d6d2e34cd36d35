package nl.sekswerkplatform.pilots;

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
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/**
 * The value of an indicator in one period. The value itself stays in here: outside, and in the public log, there is
 * only {@link #shown()}.
 *
 * <p>Life cycle: recorded once per indicator and period.
 */
@Entity
@Table(name = "observation")
public class Observation {
    static final int MAX_NOTE = 500;

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "indicator_id")
    private Indicator indicator;

    @Column(name = "dossier_key")
    private String dossierKey;

    private Period period;

    private BigDecimal value;

    private Integer base;

    private String note;

    @Column(name = "source_group")
    private GroupKey source;

    @Column(name = "before_platform")
    private boolean beforePlatform;

    private boolean illustrative;

    @Version
    private int version;

    protected Observation() {}

    private Observation(Indicator indicator, EarlierObservation earlier) {
        this.id = UUID.randomUUID();
        this.indicator = indicator;
        this.dossierKey = Text.required("key", earlier.key(), Pilot.MAX_KEY);
        this.period = earlier.period();
        this.value = earlier.value();
        this.base = earlier.base();
        this.note = Text.optional("note", earlier.note(), MAX_NOTE);
        this.source = indicator.source();
        this.beforePlatform = true;
        this.illustrative = earlier.illustrative();
    }

    static Observation recordEarlier(Indicator indicator, EarlierObservation earlier) {
        return new Observation(indicator, earlier);
    }

    ObservationRecorded recorded(LocalDate on) {
        return new ObservationRecorded(on, indicator.key(), shown());
    }

    /** As much of it as may be shown. */
    public ShownObservation shown() {
        Optional<BigDecimal> number = indicator.shown(value, base);
        return new ShownObservation(period, number, Optional.ofNullable(note), source, beforePlatform, illustrative);
    }

    String indicatorKey() {
        return indicator.key();
    }
}
