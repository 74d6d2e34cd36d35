package nl.sekswerkplatform.web.minutes;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.minutes.MinutesItem;
import nl.sekswerkplatform.minutes.MinutesRefused.ItemChangedMeanwhile;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesImmutable;
import nl.sekswerkplatform.minutes.MinutesRefused.MinutesWithGroups;
import nl.sekswerkplatform.minutes.MinutesRefused.NotSecretaryGroup;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.NotFound;
import nl.sekswerkplatform.web.Faults;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.Refusals;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/**
 * Saves an item while it is typed. It takes a request of our own script only: its header makes a browser ask first before
 * it lets another site send one, and nobody here answers. The draft is the secretary group's working text, so it is kept
 * where the page keeps it.
 */
@WebServlet("/members/minutes/keep/*")
public class KeepItem extends HttpServlet {
    private static final Pattern ITEM =
            Pattern.compile("/([1-9]\\d{0,8})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final String OWN_SCRIPT = "X-Autosave";
    /** Typed text that cannot be taken (RFC 9110 section 15.5.21). */
    private static final int REFUSED = 422;

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesService minutes;

    @Inject
    private transient ActingMemberSource acting;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher item = ITEM.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        Optional<KeptItem> kept = KeptItem.of(request);
        if (!isOwnScript(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!item.matches() || kept.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            keep(Integer.parseInt(item.group(1)), UUID.fromString(item.group(2)), kept.get(), request, response);
        }
    }

    private static boolean isOwnScript(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getHeader(OWN_SCRIPT) != null && (site == null || site.equals("same-origin"));
    }

    private void keep(int meeting, UUID item, KeptItem kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            int edition = minutes.writeItem(meeting, item, kept.edition(), kept.written(), acting.delegate());
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder().add("edition", edition));
        } catch (ItemChangedMeanwhile overtaken) {
            conflict(meeting, item, why(overtaken, request), response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotSecretaryGroup foreign) {
            answer(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    why(foreign, request).add("over", true));
        } catch (DomainException refusal) {
            boolean over = refusal instanceof MinutesImmutable || refusal instanceof MinutesWithGroups;
            answer(response, REFUSED, why(refusal, request).add("over", over));
        } catch (RuntimeException fault) {
            response.sendError(Faults.statusOf(fault));
        }
    }

    private static JsonObjectBuilder why(DomainException refusal, HttpServletRequest request) {
        return Json.createObjectBuilder().add("why", Refusals.sentence(refusal, Language.of(request)));
    }

    /** With what is stored now, field by field under the names of the form, so that the writer can compare. */
    private void conflict(int meeting, UUID item, JsonObjectBuilder why, HttpServletResponse response)
            throws IOException {
        Optional<MinutesItem> stored = minutes.findForWriters(meeting, acting.delegate())
                .flatMap(found -> found.versions().draft())
                .flatMap(draft -> draft.find(item));
        if (stored.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        JsonArrayBuilder fields = Json.createArrayBuilder();
        KeptItem.fields(stored.get())
                .forEach((name, text) ->
                        fields.add(Json.createObjectBuilder().add("name", name).add("text", text)));
        answer(
                response,
                HttpServletResponse.SC_CONFLICT,
                why.add("edition", stored.get().edition()).add("theirs", fields));
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(content.build().toString());
    }
}
