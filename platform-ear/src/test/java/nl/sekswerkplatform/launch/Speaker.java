package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who says something without an account, also while the database is away. */
final class Speaker {
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("class=\"code\">([\\d ]+)<br */?>([\\d ]+)<");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    static final String TEXT = "Inbreng die alleen een lezer mag zien";

    private final int port;
    private final String form;
    private final List<String> carried = new ArrayList<>();
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
            Matcher field = HIDDEN.matcher(answer.body());
            while (field.find()) {
                carried.addAll(List.of(field.group(1), field.group(2)));
            }
        } else {
            assertEquals(503, answer.statusCode(), answer::body);
            assertTrue(answer.body().contains(TEXT), "her text is still there");
            assertFalse(answer.body().contains("Exception"));
        }
    }

    /** She mistypes the end of her code, so the page shows the code once more: it had better be hers. */
    boolean isShownHerCodeOnceMoreAt(int now) throws Exception {
        List<String> typed = new ArrayList<>(carried);
        typed.addAll(List.of("lastFour", "0"));
        HttpResponse<String> answer =
                PlatformProcess.post(now, "/input", fields("confirm", typed.toArray(String[]::new)));
        Matcher code = RECEIPT.matcher(answer.body());
        return code.find()
                && receipt.equals(code.group(1).strip() + ' ' + code.group(2).strip());
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
