package nl.sekswerkplatform.web.decisions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.decisions.Correction;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A publisher writes other words for a published decision, sees what they change, and publishes them with why. */
@Named
@ViewScoped
public class CorrectDecisionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DecisionService decisions;

    @Inject
    private WriteDecisionService writing;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final CorrectionForm form = new CorrectionForm();
    private String number;
    private int seen;
    private boolean checked;
    private transient List<VersionRow.Change> changes;
    private transient Decision decision;

    @PostConstruct
    void open() {
        number = address.key();
        seen = getDecision().edition();
        form.fill(getDecision(), groups.findSeated());
    }

    /** Shows what it changes; nothing is published yet. */
    @Refusable
    public void look() {
        changes = VersionRow.ahead(getDecision(), form.written());
    }

    @Refusable
    public synchronized void publish() {
        Correction correction = form.written();
        if (!checked) {
            changes = VersionRow.ahead(getDecision(), correction);
            throw new CheckFirst();
        }
        writing.correct(number(), correction, seen, acting.delegate());
        Links.redirectTo("/decisions/" + number + "/versions");
    }

    public Decision getDecision() {
        if (decision == null) {
            decision = decisions.get(number());
        }
        return decision;
    }

    private DecisionNumber number() {
        return DecisionNumber.parse(number).orElseThrow(PageMissing::new);
    }

    public boolean isPublisher() {
        return Decision.mayBeWrittenBy(acting.delegate());
    }

    public boolean isHolding() {
        return getDecision().withdrawnBy().isEmpty();
    }

    /** Null as long as nobody looked. */
    public List<VersionRow.Change> getChanges() {
        return changes;
    }

    public CorrectionForm getForm() {
        return form;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }
}
