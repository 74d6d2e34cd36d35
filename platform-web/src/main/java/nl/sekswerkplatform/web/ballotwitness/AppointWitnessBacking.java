package nl.sekswerkplatform.web.ballotwitness;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.ballotwitness.BallotWitnessService;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Members of the seated groups agree on who may look at the ballots, and put somebody forward. Sending twice does it once. */
@Named
@ViewScoped
public class AppointWitnessBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BallotWitnessService witnesses;

    @Inject
    private GroupService groups;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private String name;
    private LocalDate since;
    private String key;
    private List<WaitingWitness> waiting;
    private boolean seated;
    private String newName;
    private String newKey;

    @PostConstruct
    void read() {
        seated = groups.get(acting.get().group()).isSeated();
        waiting = witnesses.findPutForward(acting.get()).stream()
                .map(WaitingWitness::of)
                .toList();
        witnesses.findAppointed().ifPresent(witness -> {
            name = witness.name();
            since = witness.appointedOn();
            key = witness.key().written();
        });
    }

    @Refusable
    public void agree(WaitingWitness witness) {
        witnesses.agree(acting.get(), witness.id());
        Links.redirectTo("/members/ballotwitness/appoint?done=1");
    }

    @Refusable
    public void putForward() {
        witnesses.putForward(acting.get(), form, newName, newKey);
        Links.redirectTo("/members/ballotwitness/appoint?done=1");
    }

    /** Who is appointed; null for nobody. */
    public String getName() {
        return name;
    }

    public LocalDate getSince() {
        return since;
    }

    public String getKey() {
        return key;
    }

    public List<WaitingWitness> getWaiting() {
        return waiting;
    }

    /** Whether the member's group decides it. */
    public boolean isSeated() {
        return seated;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewKey() {
        return newKey;
    }

    public void setNewKey(String newKey) {
        this.newKey = newKey;
    }
}
