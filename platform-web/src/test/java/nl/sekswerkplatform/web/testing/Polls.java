package nl.sekswerkplatform.web.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Polls that are open at once, as only in the demo, and are counted when a test says that their last day is over. */
public final class Polls {
    public static final String LAMPS = "Lampen of banken?";
    public static final String SAFE = "Hoe veilig is het?";
    private static final int LONGEST_WAIT = 90;

    private Polls() {}

    /** Two questions to police alone, or to police and everyone; asked by this group. Its number. */
    public static String open(String by, String title, boolean everyone) {
        Caller asker = Caller.ofGroup(by);
        String address = "/members/publicpolls/ask";
        PageForm form = PageForm.of(asker.gets(address).body()).get(0);
        Map<String, String> filled = new HashMap<>(Map.ofEntries(
                Map.entry("title", title),
                Map.entry("why", "Omdat de straat verandert."),
                Map.entry("use", "Het komt op de agenda."),
                Map.entry("opens", CityDay.today().toString()),
                Map.entry("closes", CityDay.today().plusDays(9).toString()),
                Map.entry("groups", "police"),
                Map.entry("question1", LAMPS),
                Map.entry("options1", "Lampen\nBanken"),
                Map.entry("question2", SAFE),
                Map.entry("kind2", "SCALE_5"),
                Map.entry("low2", "helemaal niet"),
                Map.entry("high2", "heel erg")));
        Map<String, String> sent =
                new HashMap<>(form.with(filled).pressed(form.buttons().get(0)));
        if (!everyone) {
            sent.remove("ask:everyone");
        }
        HttpResponse<String> answer = asker.posts(address, sent);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("not asked: " + answer.body()))
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
    }

    /** As if its last day was yesterday; the clock counts it within the minute. */
    public static void count(String number) throws InterruptedException {
        Contents.change("update public_poll set opens = '" + CityDay.today().minusDays(20) + "', closes = '"
                + CityDay.today().minusDays(1) + "' where number = " + number);
        for (int waited = 0; !"COUNTED".equals(status(number)); waited++) {
            assertTrue(waited < LONGEST_WAIT, "not counted within " + LONGEST_WAIT + " seconds");
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static String status(String number) {
        return Contents.one("select status from public_poll where number = " + number);
    }

    /** Counted ones and withdrawn ones stay; what runs is on everybody's page, and goes. */
    public static void endAll() {
        List<String> running = new ArrayList<>(Contents.values(
                "select number from public_poll where status = 'ANNOUNCED' and title like 'Peiling van een test%'"));
        running.forEach(number -> {
            String by = Contents.one("select asked_by from public_poll where number = " + number);
            Caller.ofGroup(by).does("/members/publicpolls/withdraw/" + number, Map.of("reason", "De test is voorbij."));
        });
    }

    /** Answers without an account, from a form of its own. */
    public static HttpResponse<String> says(String number, Map<String, String> answers) {
        return says(number, answers, "127.0.0.1");
    }

    /** @param from the address that the proxy saw; of this machine's own nothing is counted */
    public static HttpResponse<String> says(String number, Map<String, String> answers, String from) {
        Caller someone = new Caller();
        String form = someone.gets("/answer/" + number)
                .body()
                .replaceAll("(?s).*name=\"form\" value=\"([^\"]{91})\".*", "$1");
        Map<String, String> fields = new HashMap<>(answers);
        fields.put("act", "send");
        fields.put("form", form);
        return someone.posts("/answer/" + number, fields, "X-Forwarded-For", from);
    }
}
