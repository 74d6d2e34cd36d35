package nl.sekswerkplatform.input;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Period;

/** What makes an input a story: for which indicator it was told, about which period, and which group wrote it down. */
@Embeddable
public class Told {
    @Column(name = "indicator_key")
    private String indicatorKey;

    private Period period;

    @Column(name = "written_by")
    private GroupKey writtenBy;

    protected Told() {}

    public Told(String indicatorKey, Period period, GroupKey writtenBy) {
        this.indicatorKey = indicatorKey;
        this.period = period;
        this.writtenBy = writtenBy;
    }

    public String indicatorKey() {
        return indicatorKey;
    }

    public Period period() {
        return period;
    }

    /** The group whose member wrote it down: the indicator's source, or the evaluator. */
    public GroupKey writtenBy() {
        return writtenBy;
    }
}
