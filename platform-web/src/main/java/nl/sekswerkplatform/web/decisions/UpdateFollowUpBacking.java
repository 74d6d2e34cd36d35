package nl.sekswerkplatform.web.decisions;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.FollowUp;
import nl.sekswerkplatform.decisions.FollowUpFilter;
import nl.sekswerkplatform.decisions.FollowUpKey;
import nl.sekswerkplatform.decisions.FollowUpReport;
import nl.sekswerkplatform.decisions.FollowUpService;
import nl.sekswerkplatform.decisions.FollowUpStatus;
import nl.sekswerkplatform.decisions.FollowUpSummary;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** A member tells how a follow-up of her group goes; without a key in the address, she chooses which one. */
@Named
@ViewScoped
public class UpdateFollowUpBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    @Inject
    private Clock clock;

    private final UUID form = UUID.randomUUID();
    private String key;
    private String update;
    private boolean done;
    private transient FollowUp followUp;

    @PostConstruct
    void open() {
        key = address.key();
    }

    @Refusable
    public synchronized void tell() {
        followUps.report(key(), new FollowUpReport(form, update, done), acting.delegate());
        Links.redirectTo("/decisions/" + key().decision() + "#a" + key().position());
    }

    /** Open follow-ups that this member may tell about, late ones first. */
    public List<FollowUpSummary> getOpen() {
        GroupKey group = acting.delegate().group();
        GroupKey owner = group.equals(Decision.MUNICIPALITY) ? null : group;
        return followUps.list(new FollowUpFilter(FollowUpStatus.OPEN, owner), null, FollowUpService.MOST);
    }

    public boolean isChoosing() {
        return key == null;
    }

    public boolean isConcerned() {
        return getFollowUp().mayBeToldBy(acting.delegate().group());
    }

    public boolean isOpenStill() {
        return getFollowUp().status() == FollowUpStatus.OPEN;
    }

    public FollowUp getFollowUp() {
        if (followUp == null) {
            followUp = followUps.get(key());
        }
        return followUp;
    }

    /** How it stands today. */
    public FollowUpSummary getStanding() {
        return getFollowUp().summary(LocalDate.now(clock));
    }

    private FollowUpKey key() {
        return FollowUpKey.parse(key).orElseThrow(PageMissing::new);
    }

    public int getMax() {
        return FollowUp.MAX_UPDATE;
    }

    public String getUpdate() {
        return update;
    }

    public void setUpdate(String update) {
        this.update = update;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
