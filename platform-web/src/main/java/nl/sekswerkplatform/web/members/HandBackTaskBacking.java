package nl.sekswerkplatform.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.MemberService;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/** A member gives back a mandate that came with her card. */
@Named
@ViewScoped
public class HandBackTaskBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MemberService members;

    @Inject
    private ActingMemberSource acting;

    private Mandate chosen;
    private boolean sure;

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void handBack() {
        if (!sure) {
            throw new NotSure();
        }
        members.handBack(acting.get(), chosen);
        Links.redirectTo("/members/members/handback?done=yes");
    }

    public Set<Mandate> getMandates() {
        return members.findFromCard(acting.get());
    }

    public Mandate getChosen() {
        return chosen;
    }

    public void setChosen(Mandate chosen) {
        this.chosen = chosen;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
