package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.SourceFiles;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnPostsIT {
    private static final String ELSEWHERE = "http://elsewhere.example/";

    /** Every page without account that has a form to send. */
    static List<String> addresses() {
        Map<String, String> pages = SourceFiles.pages();
        List<String> found = Addresses.withoutKey().stream()
                .filter(address -> {
                    String page =
                            pages.get(Addresses.find(address).orElseThrow().view());
                    return page.contains("<h:form") || page.contains("method=\"post\"");
                })
                .toList();
        assertTrue(found.containsAll(List.of("/input", "/receipt", "/login", "/join")), found::toString);
        return found;
    }

    /** A form in an address could be sent by a picture on another site, and would leave a code in a history. */
    @ParameterizedTest
    @MethodSource("addresses")
    void takesNoFormFromAnAddress(String address) throws Exception {
        HttpResponse<String> answer =
                Reader.gets(address + "?jakarta.faces.ViewState=stateless&login=login&login%3AsignIn=x&act=look");
        assertEquals(400, answer.statusCode());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refusesAFormThatAnotherSiteSendsInAVisitorsName(String address) throws Exception {
        assertRefused(post(address, "Sec-Fetch-Site", "cross-site"));
        assertRefused(post(address, "Sec-Fetch-Site", "same-site"));
        assertRefused(post(address, "Sec-Fetch-Site", "cross-site", "Origin", RunningPlatform.address()));
        assertRefused(post(address, "Origin", "https://elsewhere.example"));
        assertRefused(post(address, "Origin", RunningPlatform.address() + "0"));
        assertRefused(post(address, "Origin", "not an origin"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void takesAFormFromTheSiteItselfAndFromABrowserThatSaysNothing(String address) throws Exception {
        assertEquals(200, post(address, "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(200, post(address, "Sec-Fetch-Site", "none").statusCode());
        assertEquals(200, post(address, "Origin", RunningPlatform.address()).statusCode());
        assertEquals(200, post(address, "Origin", "null").statusCode());
        assertEquals(200, post(address, "X-Nothing", "as sent without either").statusCode());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void refusesItFromARealBrowserToo(String address) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.page();
            page.route(
                    ELSEWHERE,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<form method='post' action='" + RunningPlatform.address() + address
                                    + "'><input name='text' value='hers'><button>go</button></form>")));
            page.navigate(ELSEWHERE);
            Response answer = page.waitForResponse(
                    response -> response.url().startsWith(RunningPlatform.address()),
                    () -> page.locator("button").click());
            assertEquals(403, answer.status());
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode());
        assertFalse(answer.body().contains("Payara") || answer.body().contains("Exception"));
    }

    private static HttpResponse<String> post(String address, String... headers) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .headers(headers)
                .POST(BodyPublishers.ofString("act=nothing"))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, BodyHandlers.ofString());
    }
}
