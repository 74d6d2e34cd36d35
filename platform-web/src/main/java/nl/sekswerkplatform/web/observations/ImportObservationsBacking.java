package nl.sekswerkplatform.web.observations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.observations.ImportPlan;
import nl.sekswerkplatform.observations.ImportPlan.Change;
import nl.sekswerkplatform.observations.ImportPlan.PlannedLine;
import nl.sekswerkplatform.observations.ImportService;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.Refusals;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A file with many numbers: first what it would change, then all of it or nothing. */
@Named
@ViewScoped
public class ImportObservationsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportService imports;

    @Inject
    private PilotService pilots;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private PageBacking page;

    private final UUID form = UUID.randomUUID();
    private String file;
    private String correction;
    private String seen;
    private boolean ready;
    private transient ImportPlan plan;

    @Refusable
    public void look() {
        plan = null;
        ready = false;
        plan = imports.plan(acting.delegate(), file, correction);
        seen = plan.print();
        ready = plan.isWhole() && !plan.changesNothing();
    }

    /** What was shown, or nothing: when it would be something else by now, that is shown first. */
    @Refusable
    public void enter() {
        plan = null;
        ready = false;
        imports.enter(acting.delegate(), form, file, correction, seen);
        Links.redirectTo("/members/observations/observe?entered=yes");
    }

    /** True when what was shown can be entered. */
    public boolean isReady() {
        return ready;
    }

    /** Null until a file was looked at. */
    public ImportPlan getPlan() {
        return plan;
    }

    public List<PlannedLine> lines(String change) {
        return plan.of(Change.valueOf(change));
    }

    /** Why a line is wrong, in the reader's language. */
    public String why(PlannedLine line) {
        return Refusals.sentence(line.wrong().orElseThrow(), page.getLocale());
    }

    /** What this member may enter; nobody else has the form. */
    public List<Indicator> getMine() {
        return pilots.findObservedBy(acting.delegate()).stream()
                .filter(Indicator::isQuantitative)
                .toList();
    }

    /** A value as the reader's language writes it. */
    public String written(BigDecimal value) {
        return Scale.written(value, page.getLocale());
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getCorrection() {
        return correction;
    }

    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
