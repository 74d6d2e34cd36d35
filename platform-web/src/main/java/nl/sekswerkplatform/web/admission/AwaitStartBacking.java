package nl.sekswerkplatform.web.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import nl.sekswerkplatform.admission.Joining;
import nl.sekswerkplatform.admission.Waiting;
import nl.sekswerkplatform.admission.WindowService;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.sealing.LookupId;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.sealing.SealLabel;
import nl.sekswerkplatform.sealing.WrappingKey;
import nl.sekswerkplatform.web.Refusable;

/** When my account begins; and, when too few came, whether I want to begin with few. Says nothing about others. */
@Named
@RequestScoped
public class AwaitStartBacking {
    private static final SealLabel LABEL = new SealLabel("starting.state", "hidden field");

    @Inject
    private Joining joining;

    @Inject
    private WindowService windows;

    @Inject
    private PlatformKeys keys;

    @Inject
    private HttpServletRequest request;

    private Code code;
    private LookupId found;

    @PostConstruct
    void continueWhereSheWas() {
        String carried = request.getParameter("waiting");
        if (carried != null) {
            found = opened(carried);
        }
    }

    @Refusable
    public void present() {
        found = joining.presentCode(code);
        code = null;
    }

    @Refusable
    public void beginSmaller() {
        windows.choose(found, true);
    }

    @Refusable
    public void stop() {
        windows.choose(found, false);
    }

    /** Null until a code was typed, and once the account has begun. */
    public Waiting getWaiting() {
        return found == null ? null : windows.find(found).orElse(null);
    }

    /** What this page carries to its next step instead of the code. */
    public String getState() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key().wrap(found.bytes(), LABEL));
    }

    private LookupId opened(String carried) {
        try {
            return LookupId.of(key().unwrap(Base64.getUrlDecoder().decode(carried), LABEL));
        } catch (SealBroken | IllegalArgumentException notOurs) {
            return null;
        }
    }

    private WrappingKey key() {
        return keys.forms().wrappingKey("starting");
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }
}
