package nl.sekswerkplatform.web.members;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.SecureRandom;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.Recovery;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/**
 * Another recovery code: she types her member code, so that nobody who finds her device open can do it; keeps the new
 * one and types its end. Only then the old one stops.
 */
@Named
@ViewScoped
public class RenewRecoveryBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SEED_LENGTH = 32;

    @Inject
    private Recovery recoveries;

    @Inject
    private ActingMemberSource acting;

    private byte[] seed;
    private transient Code code;
    private String lastFour;

    @Refusable
    public void confirm() {
        recoveries.confirm(acting.account(), code);
        code = null;
        seed = new byte[SEED_LENGTH];
        new SecureRandom().nextBytes(seed);
    }

    @Refusable
    public void renew() {
        LastFourWrong.unlessOf(getShown(), lastFour);
        acting.goOnAs(recoveries.renew(acting.account(), getShown()));
        Links.redirectTo("/members/signing-in?done=renewed");
    }

    public boolean isConfirmed() {
        return seed != null;
    }

    /** The new recovery code. */
    public Code getShown() {
        return Code.fromSeed(seed);
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }

    public String getLastFour() {
        return lastFour;
    }

    public void setLastFour(String lastFour) {
        this.lastFour = lastFour;
    }
}
