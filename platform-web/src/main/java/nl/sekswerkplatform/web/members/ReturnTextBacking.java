package nl.sekswerkplatform.web.members;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import nl.sekswerkplatform.web.drafts.CarriedText;

/** Gives back what was typed in a page that can no longer be sent, so that nothing of it is lost. */
@Named
@RequestScoped
public class ReturnTextBacking {
    private static final int MOST_TEXTS = 20;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CarriedText carried;

    /** What people type has a space or a line end in it; identifiers, choices and codes have not, or are digits. */
    public List<String> getTexts() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().startsWith("jakarta.faces."))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.matches("(?s).*\\S\\s+\\S.*") && !text.matches("[\\d\\s.-]*"))
                .limit(MOST_TEXTS)
                .toList();
    }

    /** The same for the next page, sealed; null when it cannot go along. */
    public String getKept() {
        return getTexts().isEmpty() || !address().startsWith("/members/") ? null : carried.sealed(address());
    }

    /** Back to the page that she was on. */
    public String getSignIn() {
        return "/login?next=" + getHere();
    }

    /** The members' page that she was on. */
    public String getHere() {
        return MembersDoor.safe(address());
    }

    private String address() {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address == null
                ? ""
                : address.toString().substring(request.getContextPath().length());
    }
}
