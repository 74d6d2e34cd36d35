package nl.sekswerkplatform.web.testing;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A meeting of today with minutes of one point, "Rondvraag", made without a browser: each group has someone who acts. */
public final class MinutedMeeting {
    public static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");

    private final Map<String, Caller> members = new LinkedHashMap<>();
    private final String number;
    private final String secretary;

    private MinutedMeeting(String title) {
        CityDay.hasRoomForAMeeting();
        GROUPS.forEach(group -> members.put(group, Caller.ofGroup(group)));
        number = last(caller("support")
                .does(
                        "/members/meetings/plan",
                        Map.of("title", title, "date", CityDay.today().toString(), "start", "23:59")));
        secretary = Contents.one("select secretary_group from meeting where number = " + number);
    }

    /** Written, and not offered yet. */
    public static MinutedMeeting drafted(String title, String summary) {
        MinutedMeeting meeting = new MinutedMeeting(title);
        meeting.writes(summary);
        return meeting;
    }

    /** The turn goes around, so it comes to every group within as many meetings as there are groups. */
    public static MinutedMeeting draftedBy(String group, String title, String summary) {
        for (int turn = 0; turn < GROUPS.size(); turn++) {
            MinutedMeeting meeting = drafted(title, summary);
            if (meeting.secretary.equals(group)) {
                return meeting;
            }
        }
        throw new AssertionError(group + " never writes");
    }

    /** With the groups. */
    public static MinutedMeeting offered(String title, String summary) {
        MinutedMeeting meeting = drafted(title, summary);
        meeting.offers(null);
        return meeting;
    }

    /** Confirmed by all groups. */
    public static MinutedMeeting published(String title, String summary) {
        MinutedMeeting meeting = offered(title, summary);
        GROUPS.forEach(meeting::confirms);
        return meeting;
    }

    private void writes(String summary) {
        Caller writer = caller(secretary);
        String attendance = "/members/meetings/attendance/" + number;
        PageForm form = PageForm.of(writer.gets(attendance).body()).get(0);
        Map<String, String> filled = form.pressed(form.buttons().get(0));
        filled.replaceAll((name, value) -> name.endsWith(":people") || name.endsWith(":count") ? "4" : value);
        writer.posts(attendance, filled);
        writer.does(write(), Map.of());
        presses(writer, write(), "other", Map.of("title", "Rondvraag"));
        writer.does(item(), Map.of("summary", summary));
    }

    /** @param reason null the first time */
    public void offers(String reason) {
        Map<String, String> values = reason == null ? Map.of() : Map.of("reason", reason);
        last(caller(secretary).does("/members/minutes/offer/" + number, values));
    }

    /** The secretary group begins a changed text, and writes another summary. */
    public void changes(String summary) {
        presses(caller(secretary), write(), "change", Map.of());
        caller(secretary).does(item(), Map.of("summary", summary));
    }

    public void confirms(String group) {
        last(caller(group).does("/members/minutes/confirm/" + number, Map.of()));
    }

    /** Sends that form of a page of somebody. */
    public static HttpResponse<String> presses(Caller who, String address, String form, Map<String, String> values) {
        PageForm found = PageForm.of(who.gets(address).body()).stream()
                .filter(some -> some.id().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + form + " on " + address));
        return who.posts(address, found.with(values).pressed(found.buttons().get(0)));
    }

    public Caller caller(String group) {
        return members.get(group);
    }

    public String number() {
        return number;
    }

    public String secretary() {
        return secretary;
    }

    /** Some group that does not write these minutes. */
    public String other() {
        return GROUPS.stream()
                .filter(group -> !group.equals(secretary))
                .findFirst()
                .orElseThrow();
    }

    public String write() {
        return "/members/minutes/write/" + number;
    }

    public String item() {
        return "/members/minutes/item/" + number + "-1";
    }

    public String minutes() {
        return "/meetings/" + number + "/minutes";
    }

    /** Where the draft's point is saved by itself. */
    public String keeping() {
        Matcher keep = Pattern.compile("data-keep=\"([^\"]+)\"")
                .matcher(caller(secretary).gets(item()).body());
        if (!keep.find()) {
            throw new AssertionError("the page does not save by itself");
        }
        return keep.group(1);
    }

    private static String last(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + answer.statusCode() + " "
                        + answer.body().replaceAll("(?s).*(?:role=\"alert\"|class=\"error\")", "")))
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
    }
}
