package nl.sekswerkplatform.web.plans;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.plans.ProposePlan;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member proposes by what a pilot is judged. Sending the form twice proposes once. */
@Named
@ViewScoped
public class ProposePlanBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 20;

    @Inject
    private PlanService plans;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private ProposalService proposals;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private final UUID id = UUID.randomUUID();
    private PlanForm form;
    private String pilotKey;
    private String pilotTitle;
    private int seen;
    private boolean over;
    private String reason;
    private Integer minutes = USUAL_MINUTES;
    private transient List<StakeholderGroup> sources;

    @PostConstruct
    void open() {
        Pilot pilot = pilots.get(address.key());
        pilotKey = pilot.key();
        pilotTitle = pilot.title();
        seen = pilot.planEdition();
        over = pilot.status() == PilotStatus.ENDED;
        form = new PlanForm(pilot.plan());
    }

    @Refusable
    public void propose() {
        ProposePlan asked = new ProposePlan(pilotKey, seen, form.written(), reason, minutes);
        Links.redirectTo("/proposals/" + numberOf(asked));
    }

    private int numberOf(ProposePlan asked) {
        try {
            return plans.propose(acting.get(), id, asked);
        } catch (AlreadyProposed sentBefore) {
            return sentBefore.number();
        }
    }

    /** Keeps what is typed and shows places for more. */
    public void addPlaces() {
        form.addPlaces();
    }

    /** How the others will see who proposes. */
    public Shown getShown() {
        return proposals.ahead(acting.get(), id);
    }

    /** Who can be the source of an indicator. */
    public List<StakeholderGroup> getSources() {
        if (sources == null) {
            sources = groups.findAll();
        }
        return sources;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public IndicatorRow.Kind[] getKinds() {
        return IndicatorRow.Kind.values();
    }

    public PlanForm getForm() {
        return form;
    }

    public String getPilotKey() {
        return pilotKey;
    }

    public String getPilotTitle() {
        return pilotTitle;
    }

    /** True when the pilot ended: then nothing is proposed any more. */
    public boolean isOver() {
        return over;
    }

    public int getMaxText() {
        return Plan.MAX_TEXT;
    }

    public int getMaxUnit() {
        return Plan.MAX_UNIT;
    }

    public int getMaxReason() {
        return ProposalDraft.MAX_QUESTION;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
