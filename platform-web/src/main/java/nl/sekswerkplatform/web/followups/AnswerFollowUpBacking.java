package nl.sekswerkplatform.web.followups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.sekswerkplatform.followups.Acceptance;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Who confirms for a group takes on what it is asked to do, or declines with a reason. */
@Named
@ViewScoped
public class AnswerFollowUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private ReadFollowUpBacking page;

    private String reason;

    @Refusable
    public synchronized void accept() {
        followUps.accept(page.key(), acting.delegate());
        page.show();
    }

    @Refusable
    public synchronized void decline() {
        followUps.decline(page.key(), reason, acting.delegate());
        page.show();
    }

    /** Whether she may answer for the group that is asked, and it did not answer yet. */
    public boolean isHers() {
        return page.getFollowUp().mayBeAnsweredBy(acting.delegate());
    }

    /** Whether the group that is asked answered before. */
    public boolean isAnswered() {
        return page.getFollowUp().acceptance() != Acceptance.ASKED;
    }

    public int getMax() {
        return FollowUp.MAX_REASON;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
