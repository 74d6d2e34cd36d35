package nl.sekswerkplatform.web.followups;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member moves the date of a follow-up of her group; the old date and the reason stay to be read. */
@Named
@ViewScoped
public class MoveFollowUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private ReadFollowUpBacking page;

    private LocalDate seen;
    private LocalDate due;
    private String reason;

    @PostConstruct
    void open() {
        seen = page.getFollowUp().due();
    }

    @Refusable
    public synchronized void move() {
        followUps.move(page.key(), seen, due, reason, acting.delegate());
        page.show();
    }

    public int getMax() {
        return FollowUp.MAX_REASON;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
