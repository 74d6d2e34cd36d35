package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Leaving;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/** A member leaves: she types her code once more, her account goes, and what she said stays. */
@Named
@RequestScoped
public class LeaveTableBacking {
    @Inject
    private Leaving leaving;

    @Inject
    private ActingMemberSource acting;

    @Inject
    private HttpServletRequest request;

    private Code code;
    private boolean sure;

    /** @throws NotSure when she did not say that she is */
    @Refusable
    public void leave() {
        if (!sure) {
            throw new NotSure();
        }
        leaving.leave(acting.get(), code);
        code = null;
        SignedIn.end(request);
        Links.redirectTo("/login?left=yes");
    }

    public ActingMember getMember() {
        return acting.get();
    }

    /** As what she said under her name is shown afterwards. */
    public Shown getFormer() {
        return new Shown(acting.get().group(), ShownAs.PSEUDONYM, null);
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
