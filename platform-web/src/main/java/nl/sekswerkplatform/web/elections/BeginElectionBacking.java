package nl.sekswerkplatform.web.elections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member has her group elect. Sending the form twice begins one election. */
@Named
@ViewScoped
public class BeginElectionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ElectionService elections;

    @Inject
    private ActingMemberSource acting;

    private final UUID form = UUID.randomUUID();
    private Mandate mandate;
    private Integer seats = 2;

    @Refusable
    public void begin() {
        elections.begin(acting.get(), form, mandate, seats);
        Links.redirectTo("/members/elections/election/" + form);
    }

    public List<Mandate> getMandates() {
        return elections.findMandates(acting.get());
    }

    /** True for the group whose screeners read only in the place of others. */
    public boolean isReserve() {
        return Mandate.SCREENER.isInReserve(acting.get().group());
    }

    public boolean isElecting() {
        return elections.elects(acting.get());
    }

    public Mandate getMandate() {
        return mandate;
    }

    public void setMandate(Mandate mandate) {
        this.mandate = mandate;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
