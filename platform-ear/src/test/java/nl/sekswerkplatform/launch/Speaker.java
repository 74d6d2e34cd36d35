package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who says something without an account, also while the database is away. */
final class Speaker {
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"code\">([\\d ]+)<br */?>([\\d ]+)<");
    static final String TEXT = "Inbreng die alleen een lezer mag zien";

    private final int port;
    private final String form;
    private String receipt;

    private Speaker(int port, String form) {
        this.port = port;
        this.form = form;
    }

    static Speaker withForm(int port) throws Exception {
        Matcher form = FORM.matcher(PlatformProcess.get(port, "/input").body());
        assertTrue(form.find());
        return new Speaker(port, form.group(1));
    }

    /** Either it is kept and she gets her receipt, or she reads that it is not, with her text. */
    void sends() throws Exception {
        HttpResponse<String> answer = PlatformProcess.post(port, "/input", fields("send", "form", form, "text", TEXT));
        Matcher code = RECEIPT.matcher(answer.body());
        if (code.find()) {
            receipt = code.group(1).strip() + ' ' + code.group(2).strip();
        } else {
            assertEquals(503, answer.statusCode(), answer::body);
            assertTrue(answer.body().contains(TEXT), "her text is still there");
            assertFalse(answer.body().contains("Exception"));
        }
    }

    void takesItBack() throws Exception {
        HttpResponse<String> answer = PlatformProcess.post(port, "/receipt", fields("withdraw", "code", receipt));
        assertEquals(200, answer.statusCode());
    }

    boolean isKnown() throws Exception {
        return isKnownAt(port);
    }

    /** Also after a start on another port. */
    boolean isKnownAt(int now) throws Exception {
        HttpResponse<String> answer = PlatformProcess.post(now, "/receipt", fields("look", "code", receipt));
        assertEquals(200, answer.statusCode());
        return answer.body().contains("Je inbreng is ontvangen");
    }

    void findsHerInput() throws Exception {
        HttpResponse<String> answer = PlatformProcess.post(port, "/receipt", fields("look", "code", receipt));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Je inbreng is ontvangen"));
    }

    private static String fields(String act, String... namesAndValues) {
        StringBuilder fields = new StringBuilder("act=" + act);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.append('&').append(namesAndValues[i]).append('=');
            fields.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return fields.toString();
    }
}
