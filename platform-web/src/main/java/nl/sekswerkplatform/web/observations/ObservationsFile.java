package nl.sekswerkplatform.web.observations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.web.Faults;

/** What was observed of a pilot, or of one indicator, to take along. */
@WebServlet("*.csv")
public class ObservationsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/(pilots|indicators)/([a-z][a-z0-9-]{0,79})/observations\\.csv");

    @Inject
    private transient PilotService pilots;

    @Inject
    private transient ObservationService observations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content;
        try {
            content = content(asked.group(1).equals("pilots"), asked.group(2)).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException fault) {
            response.sendError(Faults.statusOf(fault));
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.getOutputStream().write(content);
    }

    private String content(boolean ofPilot, String key) {
        ObservationsCsv file = new ObservationsCsv();
        if (ofPilot) {
            Map<String, List<ShownObservation>> editions = observations.editionsOfPilot(key);
            pilots.get(key).allCriteria().stream()
                    .flatMap(criterion -> criterion.allIndicators().stream())
                    .forEach(indicator -> file.add(indicator, editions.getOrDefault(indicator.key(), List.of())));
        } else {
            file.add(pilots.indicator(key), observations.editionsOf(key));
        }
        return file.text();
    }
}
