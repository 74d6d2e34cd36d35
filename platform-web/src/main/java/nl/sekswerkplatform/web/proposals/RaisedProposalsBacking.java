package nl.sekswerkplatform.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.web.PageMissing;

/** Where the follow-up stands from which a proposal came by itself. */
@Named
@RequestScoped
public class RaisedProposalsBacking {
    private static final String FOLLOW_UP = "follow-up/";

    /** @param ref of a follow-up, such as {@code follow-up/2026-004-1} */
    public String address(String ref) {
        FollowUpKey key = FollowUpKey.parse(ref.substring(FOLLOW_UP.length())).orElseThrow(PageMissing::new);
        return "/decisions/" + key.decision() + "#a" + key.position();
    }
}
