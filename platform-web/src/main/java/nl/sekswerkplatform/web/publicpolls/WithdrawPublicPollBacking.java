package nl.sekswerkplatform.web.publicpolls;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.publicpolls.AskPublicPoll;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** Ends a poll of the member's own group without a result. */
@Named
@RequestScoped
public class WithdrawPublicPollBacking {
    @Inject
    private Address address;

    @Inject
    private PublicPollService polls;

    @Inject
    private ActingMemberSource acting;

    private PublicPollReading poll;
    private String reason;

    @PostConstruct
    void load() {
        poll = polls.get(address.number());
    }

    @Refusable
    public void withdraw() {
        polls.withdraw(poll.number(), reason, acting.delegate());
        Links.redirectTo("/polls/" + poll.number());
    }

    public PublicPollReading getPoll() {
        return poll;
    }

    /** True for who may withdraw it now. */
    public boolean isYours() {
        return poll.mayWithdraw(acting.delegate().group());
    }

    public int getMaxWords() {
        return AskPublicPoll.MAX_WORDS;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
