package nl.sekswerkplatform.web.decisions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.WriteDecisionService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A publisher writes a draft, or changes one. Sending the form twice keeps one draft. */
@Named
@ViewScoped
public class DecideDraftBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WriteDecisionService decisions;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private DecisionForm form;
    private UUID id;
    private Integer opened;
    private transient Decision draft;

    @PostConstruct
    void open() {
        form = new DecisionForm(
                groups.findSeated().stream().map(StakeholderGroup::key).toList());
        id = UUID.randomUUID();
        if (address.key() != null && isPublisher()) {
            id = DraftId.parse(address.key());
            form.fill(getDraft());
            Pilot pilot = getDraft().pilotKey().map(pilots::get).orElse(null);
            if (pilot != null) {
                form.getConditions().fill(getDraft(), pilot.key(), pilot.conditions());
            }
            form.getOfPilot().fill(getDraft(), pilot == null ? null : pilot.summary());
            opened = getDraft().version();
        }
    }

    @Refusable
    public synchronized void save() {
        if (opened == null) {
            decisions.draft(id, form.written(), acting.delegate());
        } else {
            decisions.revise(id, form.written(), opened, acting.delegate());
        }
        opened = decisions.getForPublisher(id, acting.delegate()).version();
        Links.redirectTo("/members/decisions/draft/" + id);
    }

    /** As it was kept last, for what stands beside the form; null while it is new. */
    public Decision getDraft() {
        if (draft == null && !isBeginning()) {
            draft = decisions.getForPublisher(id, acting.delegate());
        }
        return draft;
    }

    public boolean isPublisher() {
        return Decision.mayBeWrittenBy(acting.delegate());
    }

    public List<Decision> getDrafts() {
        return decisions.drafts(acting.delegate());
    }

    /** True while a new draft is written. */
    public boolean isBeginning() {
        return address.key() == null;
    }

    public DecisionForm getForm() {
        return form;
    }
}
