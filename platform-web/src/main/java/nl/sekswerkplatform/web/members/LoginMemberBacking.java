package nl.sekswerkplatform.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.sekswerkplatform.authenticators.OneTimeNumber;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.OpenedAccount;
import nl.sekswerkplatform.membership.SignIn;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;
import nl.sekswerkplatform.web.drafts.CarriedText;

/** Signs in with a member code, and goes on to where she wanted to be, with what she typed before. */
@Named
@RequestScoped
public class LoginMemberBacking {
    @Inject
    private SignIn signIn;

    @Inject
    private CarriedText carried;

    @Inject
    private HttpServletRequest request;

    private Code code;
    private OneTimeNumber number;
    private String next;

    @PostConstruct
    void rememberTheWay() {
        next = MembersDoor.safe(request.getParameter("next"));
    }

    @Refusable
    public void signIn() {
        OpenedAccount account = signIn.with(code, takeNumber());
        code = null;
        carried.keepFor(account.secret());
        new SignedIn(account).begin(request);
        Links.redirectTo(next);
    }

    /** Good for this try alone. */
    private OneTimeNumber takeNumber() {
        OneTimeNumber typed = number;
        number = null;
        return typed;
    }

    public boolean isJoined() {
        return request.getParameter("joined") != null;
    }

    /** True when her account has just ended. */
    public boolean isLeft() {
        return request.getParameter("left") != null;
    }

    public boolean isRecovered() {
        return request.getParameter("recovered") != null;
    }

    public String getNext() {
        return next;
    }

    /** What she typed before she was signed out, sealed; null for nothing. */
    public String getKept() {
        return carried.sealed();
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }

    public OneTimeNumber getNumber() {
        return number;
    }

    public void setNumber(OneTimeNumber number) {
        this.number = number;
    }
}
