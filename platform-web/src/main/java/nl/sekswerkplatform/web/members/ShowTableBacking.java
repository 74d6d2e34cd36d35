package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.openacts.OpenAct;
import nl.sekswerkplatform.openacts.OpenActsService;
import nl.sekswerkplatform.screeners.ScreenersService;
import nl.sekswerkplatform.web.input.ActingScreener;

/** A member's own page: what waits for her, what she can do, and who she is here. */
@Named
@RequestScoped
public class ShowTableBacking {
    @Inject
    private ActingMemberSource acting;

    @Inject
    private GroupService groups;

    @Inject
    private ScreenersService screeners;

    @Inject
    private ActingScreener screener;

    @Inject
    private OpenActsService acts;

    private StakeholderGroup group;

    private List<OpenAct> waiting;

    public ActingMember getMember() {
        return acting.get();
    }

    public StakeholderGroup getGroup() {
        if (group == null) {
            group = groups.get(acting.get().group());
        }
        return group;
    }

    /** By date, late ones first. */
    public List<OpenAct> getWaiting() {
        if (waiting == null) {
            waiting = acts.find(acting.get());
        }
        return waiting;
    }

    /** Where it is done. */
    public String address(OpenAct act) {
        return ActPlace.of(act);
    }

    public List<Mandate> getMandates() {
        return acting.delegate().mandates().stream().sorted().toList();
    }

    /**
     * What this member can do: her group's rights first, then what her mandates add. A screener has her key from this
     * visit on: what is written before she goes to read is closed for her too.
     */
    public List<Task> getTasks() {
        if (acting.delegate().has(Mandate.SCREENER)) {
            screeners.prepare(screener.get());
        }
        return Stream.of(Task.values()).filter(this::isOpen).toList();
    }

    private boolean isOpen(Task task) {
        return task.isFor(acting.delegate(), getGroup().isSeated()) && exists(task.page());
    }

    private static boolean exists(String page) {
        try {
            return FacesContext.getCurrentInstance().getExternalContext().getResource(page) != null;
        } catch (MalformedURLException never) {
            return false;
        }
    }
}
