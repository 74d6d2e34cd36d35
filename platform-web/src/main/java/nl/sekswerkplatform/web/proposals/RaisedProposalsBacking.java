package nl.sekswerkplatform.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.proposals.RaisedBy;
import nl.sekswerkplatform.web.PageMissing;

/** Where the follow-up stands from which a proposal came by itself. */
@Named
@RequestScoped
public class RaisedProposalsBacking {
    /** @param raised of a follow-up */
    public String address(RaisedBy raised) {
        FollowUpKey key = FollowUpKey.parse(raised.key()).orElseThrow(PageMissing::new);
        return "/decisions/" + key.decision() + "#a" + key.position();
    }
}
