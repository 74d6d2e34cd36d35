package nl.sekswerkplatform.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The follow-up that a member's page is about, as it stands now. */
@Named
@RequestScoped
public class ReadFollowUpBacking {
    @Inject
    private Address address;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Clock clock;

    private FollowUp followUp;

    FollowUpKey key() {
        return FollowUpKey.parse(address.key()).orElseThrow(PageMissing::new);
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

    /** True for a member whose group tells how it goes. */
    public boolean isConcerned() {
        return getFollowUp().mayBeToldBy(acting.delegate().group());
    }

    public boolean isOpenStill() {
        return getFollowUp().status() == FollowUpStatus.OPEN;
    }

    /** To where everyone reads it. */
    void show() {
        Links.redirectTo("/decisions/" + key().decision() + "#a" + key().position());
    }
}
