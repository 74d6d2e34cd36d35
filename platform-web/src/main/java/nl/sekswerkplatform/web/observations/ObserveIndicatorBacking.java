package nl.sekswerkplatform.web.observations;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.observations.Measurement;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What a member may observe, and the form for one number. To who may not, that form does not exist. */
@Named
@ViewScoped
public class ObserveIndicatorBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NEWEST = 8;

    @Inject
    private PilotService pilots;

    @Inject
    private ObservationService observations;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private PageBacking page;

    private final UUID form = UUID.randomUUID();
    private String key;
    private transient Indicator indicator;
    private transient List<Indicator> mine;
    private String period;
    private String value;
    private String base;
    private String method;
    private String note;
    private String correction;

    @PostConstruct
    void read() {
        key = address.key();
        if (key != null && (!getIndicator().isQuantitative() || !getIndicator().isObservedBy(acting.delegate()))) {
            throw new PageMissing();
        }
    }

    @Refusable
    public void observe() {
        observations.observe(
                acting.delegate(), form, key, Measurement.typed(period, value, base, method, note, correction));
        Links.redirectTo("/indicators/" + key);
    }

    public boolean isOne() {
        return key != null;
    }

    public Indicator getIndicator() {
        if (indicator == null) {
            indicator = pilots.indicator(key);
        }
        return indicator;
    }

    /** All that this member may observe, by pilot. */
    public List<Indicator> getMine() {
        if (mine == null) {
            mine = pilots.findObservedBy(acting.delegate());
        }
        return mine;
    }

    /** The newest periods first, as everyone sees them. */
    public List<ShownObservation> getNewest() {
        List<ShownObservation> all = observations.of(List.of(key)).getOrDefault(key, List.of());
        List<ShownObservation> newest = new ArrayList<>(all.subList(Math.max(0, all.size() - NEWEST), all.size()));
        Collections.reverse(newest);
        return newest;
    }

    /** A value as the reader's language writes it. */
    public String written(BigDecimal shown) {
        return Scale.written(shown, page.getLocale());
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
