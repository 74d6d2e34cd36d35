package nl.sekswerkplatform.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.Recovery;
import nl.sekswerkplatform.membership.RecoveryOvertaken;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/** A recovery code for a new member code: type the one, keep the other, type its end, done. */
@Named
@RequestScoped
public class RecoverAccountBacking {
    @Inject
    private Recovery recoveries;

    @Inject
    private PlatformKeys keys;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private RecoverState state;
    private boolean tooLate;
    private Code recovery;
    private String lastFour;

    /** Before the form is read: which step is shown decides which fields are. */
    @PostConstruct
    void continueWhereSheWas() {
        String carried = request.getParameter("state");
        if (carried != null) {
            state = RecoverState.opened(carried, key(), clock).orElse(null);
            tooLate = state == null;
        }
    }

    @Refusable
    public void present() {
        state = RecoverState.begun(recoveries.present(recovery), clock);
        recovery = null;
    }

    @Refusable
    public void recover() {
        LastFourWrong.unlessOf(state.memberCode(), lastFour);
        try {
            recoveries.exchange(state.account(), state.memberCode());
        } catch (RecoveryOvertaken beginAgain) {
            state = null;
            throw beginAgain;
        }
        Links.redirectTo("/login?recovered=yes");
    }

    public boolean isFound() {
        return state != null;
    }

    /** True when the page lay open too long: the code that it showed is of no use any more. */
    public boolean isTooLate() {
        return tooLate;
    }

    public String getState() {
        return state.sealed(key());
    }

    /** The new member code. */
    public Code getShown() {
        return state.memberCode();
    }

    public Code getRecovery() {
        return recovery;
    }

    public void setRecovery(Code recovery) {
        this.recovery = recovery;
    }

    public String getLastFour() {
        return lastFour;
    }

    public void setLastFour(String lastFour) {
        this.lastFour = lastFour;
    }

    private WrappingKey key() {
        return keys.forms().wrappingKey("recover");
    }
}
