package nl.sekswerkplatform.web.proposals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.web.PageMissing;

/** Where that stands from which a proposal came by itself. */
@Named
@RequestScoped
public class RaisedProposalsBacking {
    private static final String FOLLOW_UP = "follow-up/";

    /** The last word of its text key. */
    public String kind(String ref) {
        return ref.substring(0, ref.indexOf('/'));
    }

    public String address(String ref) {
        if (!ref.startsWith(FOLLOW_UP)) {
            throw new PageMissing();
        }
        FollowUpKey key = FollowUpKey.parse(ref.substring(FOLLOW_UP.length())).orElseThrow(PageMissing::new);
        return "/decisions/" + key.decision() + "#a" + key.position();
    }
}
