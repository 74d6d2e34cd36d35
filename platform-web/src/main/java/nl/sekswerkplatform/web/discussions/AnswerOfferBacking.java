package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.sekswerkplatform.discussions.MergeService;
import nl.sekswerkplatform.discussions.OfferReading;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The two who proposed, before an offer to make one of both: one answers, the other may take it back. */
@Named
@RequestScoped
public class AnswerOfferBacking {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    private MergeService mergers;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private Address address;

    private OfferReading reading;
    private String reason;

    @PostConstruct
    void read() {
        if (address.key() == null || !address.key().matches(ID)) {
            throw new PageMissing();
        }
        reading = mergers.read(acting.get(), UUID.fromString(address.key()));
    }

    @Refusable
    public void accept() {
        Links.redirectTo("/proposals/" + mergers.accept(acting.get(), reading.id()));
    }

    @Refusable
    public void decline() {
        mergers.decline(acting.get(), reading.id(), reason);
        Links.redirectTo("/proposals/" + reading.second().number());
    }

    @Refusable
    public void takeBack() {
        mergers.takeBack(acting.get(), reading.id());
        Links.redirectTo("/proposals/" + reading.first().number());
    }

    public OfferReading getReading() {
        return reading;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
