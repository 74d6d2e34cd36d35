package nl.sekswerkplatform.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.followups.FollowUpFilter;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** What is asked of the acting member's group, and what it answers for; late first. */
@Named
@RequestScoped
public class ListMineBacking {
    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    private List<FollowUpSummary> asked;
    private List<FollowUpSummary> open;

    public List<FollowUpSummary> getAsked() {
        if (asked == null) {
            asked = followUps.unanswered(group(), FollowUpService.MOST);
        }
        return asked;
    }

    /** Open ones that she may tell about. The municipality may tell about all. */
    public List<FollowUpSummary> getOpen() {
        if (open == null) {
            GroupKey owner = group().equals(Decision.MUNICIPALITY) ? null : group();
            open = followUps.list(new FollowUpFilter(FollowUpStatus.OPEN, owner), null, FollowUpService.MOST);
        }
        return open;
    }

    /** Whether she confirms for her group. */
    public boolean isSecretary() {
        return acting.delegate().has(Mandate.SECRETARY);
    }

    private GroupKey group() {
        return acting.delegate().group();
    }
}
