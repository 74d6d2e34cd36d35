package nl.sekswerkplatform.web.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The number of a page without account, under which it is left: it stays the same as long as its forms go on. */
@Named
@RequestScoped
public class LeavingBacking {
    @Inject
    private HttpServletRequest request;

    @Inject
    private LeftPages pages;

    private String number;

    public String getNumber() {
        if (number == null) {
            String carried = "POST".equals(request.getMethod()) ? request.getParameter(LeavingFilter.NUMBER) : null;
            number = LeftPages.isNumber(carried) ? carried : pages.newNumber();
        }
        return number;
    }

    /** What was shown so far is not shown again; what follows is a page of its own. */
    public void leave() {
        pages.leave(getNumber());
        number = pages.newNumber();
    }
}
