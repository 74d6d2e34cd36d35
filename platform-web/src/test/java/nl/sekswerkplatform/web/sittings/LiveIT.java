package nl.sekswerkplatform.web.sittings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.PageForm;
import org.junit.jupiter.api.Test;

class LiveIT {
    @Test
    void tellsWhoListensThatSomethingIsNewAndNothingOfWhatItIs() throws IOException {
        CityDay.hasRoomForAMeeting();
        String meeting = planned();
        Caller chair = Caller.ofGroup(Contents.one("select chair_group from meeting where number = " + meeting));
        HttpResponse<InputStream> answer = Caller.ofGroup("residents").listens("/members/live/" + meeting);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/event-stream"));
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("no", answer.headers().firstValue("X-Accel-Buffering").orElseThrow());
        try (BufferedReader heard = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals("data: 0", nextData(heard));
            String run = "/members/sittings/run/" + meeting;
            chair.does(run, Map.of());
            assertEquals("data: 1", nextData(heard));
            PageForm form = PageForm.of(chair.gets(run).body()).get(0);
            chair.posts(run, form.pressed("run:groups:2:raise"));
            assertEquals("data: 2", nextData(heard));
            chair.posts(run, form.pressed("run:groups:2:raise"));
            chair.posts(run, form.pressed("run:pause"));
            assertEquals("data: 3", nextData(heard), "a hand that is up is no news");
        }
    }

    /** At the latest with the next beat: whoever comes in between, or another node. */
    @Test
    void saysSomethingNowAndThenSoThatNobodyCutsItOff() throws IOException {
        CityDay.hasRoomForAMeeting();
        HttpResponse<InputStream> answer = Caller.ofGroup("police").listens("/members/live/" + planned());
        try (BufferedReader heard = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertEquals("data: 0", nextData(heard));
            String line = heard.readLine();
            while (line.isBlank()) {
                line = heard.readLine();
            }
            assertTrue(line.startsWith(":") || line.equals("data: 0"), line);
        }
    }

    @Test
    void isForMembersAndForMeetingsThatAre() {
        assertEquals(302, new Caller().gets("/members/live/1").statusCode());
        assertEquals(302, new Caller().gets("/members/sittings/now/1").statusCode());
        Caller member = Caller.ofGroup("police");
        for (String nowhere : new String[] {"/members/live/999999", "/members/live/x", "/members/sittings/now/x"}) {
            HttpResponse<String> answer = member.gets(nowhere);
            assertEquals(404, answer.statusCode(), nowhere);
            assertFalse(answer.body().contains("Exception"), nowhere);
        }
    }

    private static String planned() {
        return Caller.ofGroup("support")
                .does(
                        "/members/meetings/plan",
                        Map.of("title", "Om te volgen", "date", CityDay.today().toString(), "start", "23:59"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
    }

    private static String nextData(BufferedReader heard) throws IOException {
        for (String line = heard.readLine(); line != null; line = heard.readLine()) {
            if (line.startsWith("data:")) {
                return line;
            }
        }
        throw new AssertionError("it was cut off");
    }
}
