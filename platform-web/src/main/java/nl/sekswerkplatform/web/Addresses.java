package nl.sekswerkplatform.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public addresses and the page behind each. Bookmarks, feeds and other cities rely on them: an address is never
 * renamed. A word in braces is handed to the page as its key.
 */
final class Addresses {
    private static final List<Route> ROUTES = List.of(
            route("/", "/home/home.xhtml"),
            route("/pilots", "/pilots/list.xhtml"),
            route("/pilots/{key}", "/pilots/pilot.xhtml"),
            route("/pilots/{key}/thread", "/thread/pilot.xhtml"),
            route("/indicators/{key}", "/observations/indicator.xhtml"),
            route("/decisions", "/decisions/list.xhtml"),
            route("/decisions/{key}", "/decisions/decision.xhtml"),
            route("/decisions/{key}/thread", "/thread/decision.xhtml"),
            route("/decisions/{key}/versions", "/decisions/versions.xhtml"),
            route("/follow-ups", "/followups/list.xhtml"),
            route("/evaluations/{key}", "/evaluations/evaluation.xhtml"),
            route("/meetings", "/meetings/list.xhtml"),
            route("/meetings/{key}", "/meetings/meeting.xhtml"),
            route("/meetings/{key}/agenda", "/agenda/agenda.xhtml"),
            route("/meetings/{key}/minutes", "/minutes/minutes.xhtml"),
            route("/meetings/{key}/invitation", "/meetings/invitation.xhtml"),
            route("/proposals", "/proposals/list.xhtml"),
            route("/proposals/{key}", "/proposals/proposal.xhtml"),
            route("/rounds", "/advice/list.xhtml"),
            route("/rounds/{key}", "/advice/round.xhtml"),
            route("/consultations", "/consultations/list.xhtml"),
            route("/polls/{key}", "/publicpolls/poll.xhtml"),
            route("/answer/{key}", "/publicpolls/say.xhtml"),
            route("/inputs", "/input/list.xhtml"),
            route("/inputs/{key}", "/input/published.xhtml"),
            route("/recommendations", "/decisions/recommendations.xhtml"),
            route("/recommendations/{key}", "/recommendations/recommendation.xhtml"),
            route("/parity", "/parity/parity.xhtml"),
            route("/parity/{key}", "/parity/parity.xhtml"),
            route("/groups", "/groups/list.xhtml"),
            route("/search", "/search/find.xhtml"),
            route("/house-rules", "/houserules/rules.xhtml"),
            route("/about", "/about/about.xhtml"),
            route("/about/agenda", "/about/agenda.xhtml"),
            route("/about/agenda/try", "/agenda/try.xhtml"),
            route("/about/advice", "/about/advice.xhtml"),
            route("/about/anonymity", "/about/anonymity.xhtml"),
            route("/help", "/help/help.xhtml"),
            route("/toegankelijkheid", "/about/accessibility.xhtml"),
            route("/input", "/input/write.xhtml"),
            route("/receipt", "/input/receipt.xhtml"),
            route("/join", "/members/join.xhtml"),
            route("/join-help", "/admission/help.xhtml"),
            route("/starting", "/admission/starting.xhtml"),
            route("/register-cards", "/admission/register.xhtml"),
            route("/login", "/members/login.xhtml"),
            route("/recover", "/members/recover.xhtml"),
            route("/members", "/members/table.xhtml"),
            route("/members/signing-in", "/members/signingin.xhtml"));

    /** Where members work: the context, the page, and what it is about. */
    private static final Pattern MEMBERS = Pattern.compile("/members/([a-z]+)/([a-z]+)(?:/([A-Za-z0-9-]{1,80}))?");

    /** Pages that only other pages lead to. */
    private static final List<String> PARTS = List.of("/error/", "/home/");

    private Addresses() {}

    /** The page behind an address; empty when there is none. */
    static Optional<Target> find(String path) {
        Matcher members = MEMBERS.matcher(path);
        if (members.matches()) {
            return Optional.of(new Target("/" + members.group(1) + "/" + members.group(2) + ".xhtml", members.group(3)))
                    .filter(Addresses::isForMembers);
        }
        return ROUTES.stream().flatMap(route -> route.find(path).stream()).findFirst();
    }

    /** The public addresses that are about nothing in particular: what anyone can open without knowing a key. */
    static List<String> withoutKey() {
        return ROUTES.stream()
                .map(Route::written)
                .filter(written -> !written.contains("{") && !written.startsWith("/members"))
                .toList();
    }

    /** A public page has one address: among the members' ones it would lack the rules that public pages keep. */
    private static boolean isForMembers(Target target) {
        return PARTS.stream().noneMatch(target.view()::startsWith)
                && ROUTES.stream().noneMatch(route -> route.view().equals(target.view()));
    }

    private static Route route(String address, String view) {
        return new Route(address, Pattern.compile(address.replace("{key}", "([A-Za-z0-9-]{1,80})")), view);
    }

    /** @param key what the page is about; null for a page about one thing only */
    record Target(String view, String key) {}

    private record Route(String written, Pattern address, String view) {
        Optional<Target> find(String path) {
            Matcher matcher = address.matcher(path);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            return Optional.of(new Target(view, matcher.groupCount() > 0 ? matcher.group(1) : null));
        }
    }
}
