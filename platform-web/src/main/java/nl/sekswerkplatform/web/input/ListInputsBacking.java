package nl.sekswerkplatform.web.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.PilotService;

/** All that people said, newest number first, page by page; with {@code ?pilot=} what is about one pilot. */
@Named
@RequestScoped
public class ListInputsBacking {
    private static final int A_PAGE = 30;

    @Inject
    private PublishedInputService published;

    @Inject
    private PilotService pilots;

    @Inject
    private HttpServletRequest request;

    private List<PublishedInput> inputs;
    private Map<String, String> titles;

    public List<PublishedInput> getInputs() {
        if (inputs == null) {
            inputs = pilot() == null ? published.list(after(), A_PAGE) : published.listAbout(pilot(), after(), A_PAGE);
        }
        return inputs;
    }

    /** The address of the next page; null on the last one. */
    public String getOlder() {
        if (getInputs().size() < A_PAGE) {
            return null;
        }
        return "/inputs?after=" + getInputs().get(A_PAGE - 1).number() + (pilot() == null ? "" : "&pilot=" + pilot());
    }

    public String pilotTitle(String key) {
        if (titles == null) {
            titles = pilots.titles();
        }
        return titles.getOrDefault(key, key);
    }

    private String pilot() {
        String asked = request.getParameter("pilot");
        return asked != null && asked.matches("[a-z][a-z0-9-]{0,79}") ? asked : null;
    }

    /** Where the page starts; an address that makes no sense gives the first page. */
    private Integer after() {
        String asked = request.getParameter("after");
        return asked != null && asked.matches("[1-9]\\d{0,8}") ? Integer.valueOf(asked) : null;
    }
}
