package nl.sekswerkplatform.web.members;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.SignIn;
import nl.sekswerkplatform.web.Links;
import nl.sekswerkplatform.web.Refusable;

/** Signs in with a member code, and goes on to where she wanted to be. */
@Named
@RequestScoped
public class LoginMemberBacking {
    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    private Code code;
    private String next;

    @PostConstruct
    void rememberTheWay() {
        next = MembersDoor.safe(request.getParameter("next"));
    }

    @Refusable
    public void signIn() {
        ActingMember member = signIn.with(code);
        code = null;
        new SignedIn(member.id(), member.secret()).begin(request);
        Links.redirectTo(next);
    }

    public boolean isJoined() {
        return request.getParameter("joined") != null;
    }

    /** True when her account has just ended. */
    public boolean isLeft() {
        return request.getParameter("left") != null;
    }

    public String getNext() {
        return next;
    }

    public Code getCode() {
        return code;
    }

    public void setCode(Code code) {
        this.code = code;
    }
}
