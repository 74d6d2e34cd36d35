package nl.sekswerkplatform.web.followups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.sekswerkplatform.followups.EvidenceLink;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpReport;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member tells how a follow-up of her group goes, or with which result it is done. */
@Named
@ViewScoped
public class TellFollowUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private ReadFollowUpBacking page;

    private final UUID form = UUID.randomUUID();
    private String update;
    private String evidence;
    private boolean done;

    @Refusable
    public synchronized void tell() {
        followUps.report(page.key(), new FollowUpReport(form, update, evidence, done), acting.delegate());
        page.show();
    }

    public int getMax() {
        return FollowUp.MAX_UPDATE;
    }

    public int getMaxLink() {
        return EvidenceLink.MAX;
    }

    public String getUpdate() {
        return update;
    }

    public void setUpdate(String update) {
        this.update = update;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
