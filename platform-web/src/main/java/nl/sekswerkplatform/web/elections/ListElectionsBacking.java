package nl.sekswerkplatform.web.elections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.elections.ElectionService;
import nl.sekswerkplatform.elections.ElectionSummary;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What the member's group elects or elected. */
@Named
@RequestScoped
public class ListElectionsBacking {
    @Inject
    private ElectionService elections;

    @Inject
    private ActingMemberSource acting;

    private List<ElectionSummary> found;

    public ActingMember getMember() {
        return acting.get();
    }

    public List<ElectionSummary> getFound() {
        if (found == null) {
            found = elections.find(acting.get());
        }
        return found;
    }

    /** False for institutions, which give mandates with the card. */
    public boolean isElecting() {
        return elections.elects(acting.get());
    }
}
