package nl.sekswerkplatform.web.advice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.RoundRule;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.members.ActingMemberSource;
import nl.sekswerkplatform.web.sittings.ReturnToSittingBacking;

/** The group that opened a round closes it before its time, which cannot be taken back. */
@Named
@RequestScoped
public class CloseRoundBacking {
    @Inject
    private RoundService rounds;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private ReturnToSittingBacking back;

    @Inject
    private Address address;

    @Inject
    private RoundRule rule;

    @Inject
    private Clock clock;

    private RoundReading round;
    private boolean sure;

    @PostConstruct
    void read() {
        round = rounds.get(address.number());
    }

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void close() {
        if (!sure) {
            throw new NotSure();
        }
        rounds.close(round.number(), acting.delegate());
        Links.redirectTo(getBack());
    }

    /** The meeting while it is held, else the round. */
    public String getBack() {
        return back.or(round.subject().meeting(), "/rounds/" + round.number());
    }

    public RoundReading getRound() {
        return round;
    }

    public boolean isOpener() {
        return round.openedBy().equals(acting.delegate().group());
    }

    /** True while its shortest time is not over. */
    public boolean isTooSoon() {
        return round.step() == Step.OPEN
                && LocalDateTime.now(clock).isBefore(round.days().closable());
    }

    public boolean isClosable() {
        return isOpener() && round.step() == Step.OPEN && !isTooSoon();
    }

    /** True where rounds may be shorter than a table allows: in a demonstration. */
    public boolean isShortened() {
        return rule.isBelowFloor();
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
