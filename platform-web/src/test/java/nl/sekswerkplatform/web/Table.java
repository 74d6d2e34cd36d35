package nl.sekswerkplatform.web;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.LookedBack;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Rounds;

/** People in every chair, and one of each thing that somebody works on: each belongs to some and not to others. */
final class Table {
    static final String DRAFT = "Besluit dat nog niemand mag weten";
    static final String FEW = "Reden die alleen de eigen groep mag lezen";
    static final String INPUT = "Inbreng die alleen een lezer mag zien";
    static final String NAMED = "Noemt een bewoner bij naam";
    static final String STANDS = "Omdat ik goed lees, zegt een kandidaat";
    static final String TOPIC = "Alleen voor onze eigen groep";
    static final String TOGETHER = "Samen, en nog alleen voor ons tweeën";
    static final String HELD = "Alles moet nu goedkoop.";
    static final String ATTENDED = "37";
    static final Map<String, String> TWO_DATES = Map.of(
            "0:date",
            CityDay.today().plusDays(20).toString(),
            "0:start",
            "19:00",
            "1:date",
            CityDay.today().plusDays(21).toString(),
            "1:start",
            "14:30");
    static final String MINUTED = "Wat alleen lezen wie het verslag schrijven";

    private static Table set;
    private static AssertionError failure;

    private final Map<Chair, Caller> callers = new EnumMap<>(Chair.class);
    final Chair chairs;
    final Chair secretary;
    final String meeting;
    final String offered;
    final Chair offeredBy;
    final String coming;
    final Set<Chair> comingBy;
    final String undated;
    final String polled;
    final String asked;
    final String advised;
    final String sitting;
    final Chair sits;
    final String round;
    final Chair roundBy;
    final String askable;
    final Set<Chair> askableBy;
    final String worded;
    final String proposal;
    final String draft;
    final String decided;
    final String followUp;
    final Chair followUpOwner;
    final String input;
    final String named;
    final String hidden;
    final String grown;
    final String offer;
    final String topic;
    final String election;
    final String words;
    final String evaluated;
    final String lookedBack;

    private Table() throws Exception {
        for (Chair chair : Chair.values()) {
            if (chair.compareTo(Chair.AUTHOR) < 0) {
                callers.put(chair, Caller.ofGroup(chair.group()));
            }
        }
        callers.put(Chair.SIGNED_OUT, new Caller());
        callers.put(Chair.AUTHOR, joined());
        callers.put(Chair.COLLEAGUE, joined());
        proposal = proposed();
        meeting = planned("Met een verslag in de maak");
        chairs = led(meeting, "chair_group");
        secretary = led(meeting, "secretary_group");
        minuted(meeting, secretary);
        offered = planned("Met een verslag bij de groepen");
        offeredBy = led(offered, "secretary_group");
        minuted(offered, offeredBy);
        last(caller(offeredBy).does("/members/minutes/offer/" + offered, Map.of()));
        coming = planned("Die nog komt");
        comingBy = EnumSet.of(led(coming, "chair_group"), led(coming, "secretary_group"));
        undated = undated("Zonder datum");
        polled = undated("Met data om te kiezen");
        caller(Chair.SUPPORT).does("/members/datepolls/ask/" + polled, TWO_DATES);
        asked = Polls.open("support", "Waarover de politie wordt gevraagd", true);
        advised = last(caller(Chair.SUPPORT)
                .does(
                        "/members/recommendations/enter",
                        Map.of("by", "Een commissie", "date", "2026-09", "text1", "Doe het zo.")));
        sitting = planned("Die bezig is");
        sits = led(sitting, "chair_group");
        sit();
        round = Rounds.open(Rounds.meeting("Met een ronde die open is"), "Een tekst.");
        roundBy = Chair.of(Contents.one("select opened_by from consent_round where number = " + round));
        askable = Rounds.meeting("Waarover nog niets is gevraagd");
        askableBy = EnumSet.of(led(askable, "chair_group"), led(askable, "secretary_group"));
        worded = worded();
        draft = drafted();
        decided = decided();
        followUp = Contents.one("select concat(floor(d.number / 10000), '-', lpad(mod(d.number, 10000), 3, '0'), '-',"
                + " f.position) from follow_up f join decision d on d.id = f.decision_id where d.status = 'PUBLISHED' and"
                + " f.status = 'OPEN' and d.before_platform order by d.number, f.position limit 1");
        followUpOwner = Chair.of(Contents.one("select f.owner_group from follow_up f join decision d on"
                + " d.id = f.decision_id where d.status = 'PUBLISHED' and f.status = 'OPEN' and d.before_platform order by d.number,"
                + " f.position limit 1"));
        input = said();
        topic = last(caller(Chair.SEX_WORKERS).does("/members/rooms/begin", Map.of("title", TOPIC, "text", TOPIC)));
        caller(Chair.SEX_WORKERS).does("/members/rooms/ask/" + topic, Map.of("question", TOPIC, "days", "3"));
        words = topic + "-" + topic;
        evaluated = LookedBack.open(LookedBack.pilot("te-beoordelen"), "FINAL");
        lookedBack = LookedBack.open(LookedBack.pilot("terug-te-kijken"), "INTERIM");
        LookedBack.said(lookedBack);
        election = elected();
        named = proposed(Chair.AUTHOR, "Weer een ander onderwerp", "Hoort dit hier?");
        grown = grown();
        offer = Contents.one("select id from merge_offer where second_number = " + grown);
        hidden = hidden();
        posted(HELD, Map.of("url", "https://advert.example"));
    }

    static synchronized Table get() {
        if (failure != null) {
            throw failure;
        }
        if (set == null) {
            CityDay.hasRoomForAMeeting();
            try {
                set = new Table();
            } catch (Exception | AssertionError failed) {
                failure = new AssertionError("the table could not be set", failed);
                throw failure;
            }
        }
        return set;
    }

    Caller caller(Chair chair) {
        return callers.get(chair);
    }

    private static Caller joined() throws Exception {
        return new Caller().signsIn(Newcomer.joins().code());
    }

    private String proposed() {
        return proposed(Chair.AUTHOR, "Van één persoon", "Wie mag hieraan komen?");
    }

    private String proposed(Chair by, String title, String question) {
        return number(caller(by).proposes(title, question));
    }

    /** With words that another suggests, a reply, and an offer of a third to make one of two. */
    private String grown() {
        String number = proposed(Chair.AUTHOR, "Waarover wordt gesproken", "Wat zegt ieder ervan?");
        Caller officer = caller(Chair.POLICE);
        officer.does("/members/discussions/suggest/" + number, Map.of("title", "Waarover iedereen spreekt"));
        officer.does("/members/discussions/reply/" + number, Map.of("text", "Dat zegt een ander."));
        String other = proposed(Chair.SUPPORT, "Een tweede plan", "Waarom ook dit?");
        caller(Chair.SUPPORT).does("/members/discussions/merge/" + other, Map.of("other", number, "title", TOGETHER));
        return number;
    }

    private String planned(String title) {
        return number(caller(Chair.SUPPORT)
                .does(
                        "/members/meetings/plan",
                        Map.ofEntries(
                                entry("title", title),
                                entry("date", CityDay.today().toString()),
                                entry("start", "23:59"))));
    }

    private String undated(String title) {
        return number(caller(Chair.SUPPORT).does("/members/meetings/plan", Map.of("title", title)));
    }

    /** Begun, with somebody who wants the floor. */
    private void sit() {
        String address = "/members/sittings/run/" + sitting;
        caller(sits).does(address, Map.of());
        PageForm run = PageForm.of(caller(sits).gets(address).body()).get(0);
        String raise = run.buttons().stream()
                .filter(button -> button.endsWith(":raise"))
                .findFirst()
                .orElseThrow();
        caller(sits).posts(address, run.pressed(raise));
    }

    /** A round that is closed, of which one group words its one reason. */
    private static String worded() {
        String asked = Rounds.open(Rounds.meeting("Met woorden voor een groep"), "Een tekst.");
        Rounds.everyoneConsents(asked);
        Rounds.says(asked, "residents", 1, "OBJECTION", FEW);
        Rounds.close(asked);
        return asked;
    }

    private static Chair led(String meeting, String by) {
        return Chair.of(Contents.one("select " + by + " from meeting where number = " + meeting));
    }

    private void minuted(String number, Chair by) {
        Caller writer = caller(by);
        HttpResponse<String> form = writer.gets("/members/meetings/attendance/" + number);
        PageForm attendance = PageForm.of(form.body()).get(0);
        Map<String, String> filled = attendance.pressed(attendance.buttons().get(0));
        filled.replaceAll((name, value) -> name.endsWith(":people") || name.endsWith(":count") ? ATTENDED : value);
        writer.posts("/members/meetings/attendance/" + number, filled);
        String begin = "/members/minutes/write/" + number;
        writer.does(begin, Map.of());
        String page = writer.gets(begin).body();
        PageForm other = PageForm.of(page).stream()
                .filter(some -> some.id().equals("other"))
                .findFirst()
                .orElseThrow();
        writer.posts(
                begin,
                other.with(Map.of("title", "Rondvraag")).pressed(other.buttons().get(0)));
        writer.does(
                "/members/minutes/item/" + number + "-1",
                Map.of("summary", "Er is nog niets gezegd.", "outcome", MINUTED));
    }

    private String drafted() {
        Map<String, String> written = Map.ofEntries(
                entry("title", DRAFT),
                entry("kind", "OTHER"),
                entry("text", "Tekst"),
                entry("reasons", "Redenen"),
                entry("by", "College"),
                entry("date", CityDay.today().toString()));
        return last(caller(Chair.MUNICIPALITY).does("/members/decisions/decide", written));
    }

    /** With something that it asks of support. */
    private String decided() {
        Map<String, String> written = Map.ofEntries(
                entry("title", "Wat er is besloten"),
                entry("kind", "OTHER"),
                entry("text", "Tekst"),
                entry("reasons", "Redenen"),
                entry("by", "College"),
                entry("date", CityDay.today().toString()),
                entry("followUpText1", "Iets doen"),
                entry("followUpOwner1", "support"),
                entry("followUpDue1", CityDay.today().plusDays(40).toString()));
        String kept = last(caller(Chair.MUNICIPALITY).does("/members/decisions/decide", written));
        return last(caller(Chair.MUNICIPALITY).does("/members/decisions/draft/" + kept, Map.of("checked", "true")));
    }

    private String hidden() {
        String about = number(caller(Chair.AUTHOR).proposes(NAMED, "Weg ermee?"));
        caller(Chair.SEX_WORKERS).does("/members/houserules/hide/proposal-" + about, Map.of("reason", "NAMES_SOMEONE"));
        return Contents.one("select id from hiding where ref = 'proposal/" + about + "'");
    }

    private String elected() {
        Caller voter = caller(Chair.RESIDENTS);
        String begun = last(voter.does("/members/elections/begin", Map.of("mandate", "SECRETARY", "seats", "1")));
        voter.does("/members/elections/election/" + begun, Map.of("statement", STANDS));
        return begun;
    }

    /** @param more what a form of ours would not carry */
    private static void posted(String text, Map<String, String> more) {
        Caller someone = new Caller();
        Matcher form = Pattern.compile("name=\"form\" value=\"([^\"]+)\"")
                .matcher(someone.gets("/input").body());
        if (!form.find()) {
            throw new AssertionError("no form to speak with");
        }
        Map<String, String> fields = new HashMap<>(more);
        fields.putAll(Map.of("act", "send", "form", form.group(1), "text", text));
        someone.posts("/input", fields);
    }

    private static String said() {
        posted(INPUT, Map.of());
        Caller screener = Caller.ofGroup("support");
        String address = "/members/input/screening";
        while (address != null) {
            String queue = screener.gets(address).body();
            List<String> waiting = found(queue, "/members/input/screening/([0-9a-f-]{36})");
            for (String id : waiting) {
                if (screener.gets("/members/input/screening/" + id).body().contains(INPUT)) {
                    return id;
                }
            }
            address = found(queue, "href=\"(/members/input/screening\\?after=[0-9a-f-]{36})").stream()
                    .findFirst()
                    .orElse(null);
        }
        throw new AssertionError("nobody can screen it");
    }

    private static List<String> found(String page, String link) {
        return Pattern.compile(link)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String number(HttpResponse<String> answer) {
        return last(answer).replaceAll("[^0-9].*", "");
    }

    private static String last(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + errors(answer.body())))
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
    }

    private static String errors(String page) {
        return String.join(
                " | ",
                Pattern.compile("(?s)(?:role=\"alert\"|class=\"error\")[^>]*>(.*?)<")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1).strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
