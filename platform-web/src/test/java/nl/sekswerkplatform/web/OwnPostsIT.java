package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPostsIT {
    private static final String ELSEWHERE = "http://elsewhere.example/";

    @ParameterizedTest
    @ValueSource(strings = {"/input", "/receipt", "/login", "/join"})
    void refusesAFormThatAnotherSiteSendsInAVisitorsName(String address) throws Exception {
        assertRefused(post(address, "Sec-Fetch-Site", "cross-site"));
        assertRefused(post(address, "Sec-Fetch-Site", "same-site"));
        assertRefused(post(address, "Sec-Fetch-Site", "cross-site", "Origin", RunningPlatform.address()));
        assertRefused(post(address, "Origin", "https://elsewhere.example"));
        assertRefused(post(address, "Origin", RunningPlatform.address() + "0"));
        assertRefused(post(address, "Origin", "not an origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/input", "/receipt", "/login", "/join"})
    void takesAFormFromTheSiteItselfAndFromABrowserThatSaysNothing(String address) throws Exception {
        assertEquals(200, post(address, "Sec-Fetch-Site", "same-origin").statusCode());
        assertEquals(200, post(address, "Sec-Fetch-Site", "none").statusCode());
        assertEquals(200, post(address, "Origin", RunningPlatform.address()).statusCode());
        assertEquals(200, post(address, "Origin", "null").statusCode());
        assertEquals(200, post(address, "X-Nothing", "as sent without either").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/input", "/receipt", "/login", "/join"})
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
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
