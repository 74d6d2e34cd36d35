package nl.sekswerkplatform.web.followups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpKey;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;

/** The follow-up that a member's page is about, as it stands now. */
@RequestScoped
public class FollowUpPage {
    @Inject
    private Address address;

    @Inject
    private FollowUpService followUps;

    @Inject
    private Clock clock;

    private FollowUp followUp;

    FollowUpKey key() {
        return FollowUpKey.parse(address.key()).orElseThrow(PageMissing::new);
    }

    FollowUp get() {
        if (followUp == null) {
            followUp = followUps.get(key());
        }
        return followUp;
    }

    /** How it stands today. */
    FollowUpSummary standing() {
        return get().summary(LocalDate.now(clock));
    }

    /** To where everyone reads it. */
    void show() {
        Links.redirectTo("/decisions/" + key().decision() + "#a" + key().position());
    }
}
