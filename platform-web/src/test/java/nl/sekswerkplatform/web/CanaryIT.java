package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Canary;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Traces;
import org.junit.jupiter.api.Test;

/** Goes every way that needs no account, marked from head to foot, and then looks for the mark in all that is kept. */
class CanaryIT {
    private final Canary canary = new Canary();
    private final String text = canary.mark() + " de lampen zijn stuk";
    private final Code unknown = Code.random(new SecureRandom());
    private final List<String> words = new ArrayList<>(List.of(canary.mark()));

    @Test
    void leavesNoTraceOnAnyWayWithoutAccount() throws Exception {
        says();
        answers();
        comesBack();
        knocksAtTheDoors();
        goesAstray();
        assertEquals(List.of(), Traces.of(words));
        canary.answers().forEach(CanaryIT::isPlain);
    }

    /** Otherwise it would find nothing whatever was kept. */
    @Test
    void findsWhatIsKept() throws Exception {
        assertFalse(Traces.of(List.of("Thuiswerken")).isEmpty(), "the name of a pilot is in a table");
        assertTrue(Traces.of(List.of("ready in")).stream().anyMatch(found -> found.endsWith("server.log")));
    }

    private void says() {
        String[] typed = {"text", text, "subject", "", "as", ""};
        String form = canary.opens("/input").reads("name=\"form\" value=\"([^\"]+)\"");
        canary.posts("/input", with(typed, "form", form, "act", "back"));
        canary.postsInParts("/input", with(typed, "form", form, "act", "preview"));
        canary.posts("/input", with(typed, "form", form, "act", "preview"));
        canary.posts("/input", with(typed, "form", canary.mark(), "act", "send"));
        canary.posts("/input", "text", text, "subject", canary.mark(), "as", canary.mark(), "act", "preview");
        String code = canary.posts("/input", with(typed, "form", form, "act", "send"))
                .reads("class=\"code\">(.*?)</")
                .replaceAll("<[^>]+>|\\s", "");
        remembers(new Code(code));
        String carried = canary.reads("name=\"code\" value=\"([^\"]+)\"");
        canary.posts("/input", "kept", form, "code", carried, "lastFour", "0", "act", "confirm");
        canary.posts("/input", "kept", form, "code", canary.mark(), "lastFour", "0", "act", "again");
    }

    private void answers() {
        String poll = "/answer/" + Table.get().asked;
        String form = canary.opens(poll).reads("name=\"form\" value=\"([^\"]+)\"");
        canary.posts(poll, "form", canary.mark(), "q1", "1", "act", "send");
        canary.posts(poll, "form", form, "q1", canary.mark(), "url", canary.mark(), "act", "send");
        canary.posts(poll, "form", form, "q1", "1", "q2", "3", "extra", canary.mark(), "act", "send");
        canary.posts(poll, "form", form, "q1", "2", "act", "send");
        canary.opens(poll + "?q1=" + canary.mark()).opens("/polls.csv?poll=" + canary.mark());
        canary.opens("/polls/" + canary.mark()).opens("/answer/" + canary.mark());
    }

    private void comesBack() {
        String code = words.get(1);
        canary.posts("/receipt", "code", code, "act", "look");
        canary.posts("/receipt", "code", code + canary.mark(), "act", "look");
        canary.posts("/receipt", "code", unknown.printed(), "act", "look");
        canary.posts("/receipt", "code", code, "act", "ask");
        canary.posts("/receipt", "code", canary.mark(), "act", "withdraw");
        remembers(unknown);
    }

    private void knocksAtTheDoors() {
        String signIn = "jakarta.faces.ViewState=stateless&login=login&login:signIn=x&next=" + canary.mark();
        canary.opens("/login?next=/members/" + canary.mark());
        for (String code : List.of(unknown.digits(), canary.mark(), unknown.digits() + "0")) {
            canary.posts("/login", "application/x-www-form-urlencoded", signIn + "&login:code=" + code);
        }
        canary.posts("/login", "application/x-www-form-urlencoded", signIn + "&login:number=" + canary.mark());
        String recover = "jakarta.faces.ViewState=stateless&present=present&present:go=x&present:recovery=";
        for (String code : List.of(unknown.digits(), canary.mark())) {
            canary.posts("/recover", "application/x-www-form-urlencoded", recover + code);
        }
        canary.posts("/recover", "application/x-www-form-urlencoded", recover + "&state=" + canary.mark());
        canary.posts("/login", "application/x-www-form-urlencoded", "kept=" + canary.mark());
        String state = canary.opens("/join").reads("name=\"state\" value=\"([^\"]+)\"");
        String present = "jakarta.faces.ViewState=stateless&present=present&present:go=x&present:card=";
        canary.posts("/join", "application/x-www-form-urlencoded", present + unknown.digits() + "&state=" + state);
        canary.posts("/join", "application/x-www-form-urlencoded", present + canary.mark() + "&state=" + canary.mark());
    }

    private void goesAstray() {
        for (String address :
                List.of("/", "/pilots/", "/inputs/", "/api/v1/pilots/", "/css/", "/members/", "/x.xhtml/")) {
            canary.opens(address + canary.mark());
        }
        canary.opens("/input?text=" + canary.mark()).opens("/receipt?code=" + canary.mark());
        canary.opens("/pilots?after=" + canary.mark()).opens("/api/v1/pilots?after=" + canary.mark());
        canary.opens("/search?q=" + canary.mark()).opens("/search?q=" + canary.mark() + "&after=" + canary.mark());
        canary.says("GET /search?q=%zz" + canary.mark() + " HTTP/1.1");
        canary.posts("/members/proposals/propose", "title", text);
        canary.posts("/members/proposals/propose", "propose", "propose", "propose:title", text);
        canary.posts("/admission/batches", "application/json", "{\"" + text + "\"");
        canary.posts("/input", "application/x-www-form-urlencoded", "text=%zz" + canary.mark());
        canary.posts("/input", "multipart/form-data", text)
                .posts("/input", "multipart/form-data; boundary=b", "--b" + text);
        canary.says("GET /input?text=%zz" + canary.mark() + " HTTP/1.1");
        canary.says("GET /receipt HTTP/1.1\r\nCookie: \"" + canary.mark() + "=;;\u00ff=" + canary.mark());
        canary.says(canary.mark() + " /" + canary.mark() + " HTTP/" + canary.mark());
        canary.floods("/input").floods("/login");
    }

    private void remembers(Code code) {
        words.add(code.digits());
        words.add(code.printed());
        words.add(code.printed().replace(' ', '-'));
    }

    private static void isPlain(HttpResponse<String> answer) {
        String where = answer.request().method() + " " + answer.uri().getPath() + " " + answer.statusCode();
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), where);
        assertEquals(
                "no-referrer", answer.headers().firstValue("Referrer-Policy").orElse(""), where);
        assertTrue(answer.statusCode() < 500, where);
        assertFalse(answer.body().contains("Exception"), where);
        assertFalse(answer.body().contains(RunningPlatform.class.getPackageName()), where);
    }

    private static String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
