package nl.sekswerkplatform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.web.testing.AnotherPlatform;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.LookedBack;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Piloted;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the table published is taken along whole, and nothing else is: after all that is done in a round. */
class DossierRoundTripIT {
    private static final String CORRECTED = "Verbeterd: het spreekuur is op dinsdag. \"Aanhaling\" <b> & één é.";
    private static MinutedMeeting meeting;
    private static String withdrawn;
    private static String proposal;

    @BeforeAll
    static void muchWasDone() throws InterruptedException {
        Table.get();
        meeting = MinutedMeeting.published("Waarvan een dossier vertelt", "Het spreekuur is op maandag.");
        meeting.changes(CORRECTED);
        meeting.offers("De dag klopte niet.");
        MinutedMeeting.GROUPS.forEach(meeting::confirms);
        LookedBack.done(LookedBack.pilot("waarop-is-teruggekeken"));
        decide(meeting.caller("municipality"));
        withdraw();
        String pilot = Piloted.brought("Proef in de oude haven");
        Piloted.agreed(pilot);
        Piloted.starts(pilot, "Begin van de proef in de oude haven");
        Piloted.changed(pilot);
        discuss();
        String poll = Polls.open("police", "Peiling van een test, die meegaat", true);
        Polls.count(poll);
        Caller.ofGroup("residents")
                .does(
                        "/members/proposals/propose",
                        Map.of("title", "Over wat gepeild is", "question", "Wat nu?", "minutes", "10", "polls", poll));
    }

    private static void discuss() {
        Caller officer = Caller.ofGroup("police");
        proposal = proposes(officer, "Waarover iets gezegd is");
        Caller other = Caller.ofGroup("residents");
        other.does("/members/discussions/reply/" + proposal, Map.of("text", "Liever <b>'s ochtends</b>."));
        other.does("/members/discussions/suggest/" + proposal, Map.of("title", "Waarover meer gezegd is"));
        MinutedMeeting.presses(officer, "/members/discussions/decide/" + proposal + "-1", "take", Map.of());
    }

    private static String proposes(Caller member, String title) {
        HttpResponse<String> proposed = member.proposes(title, "Toch niet?");
        return proposed.headers().firstValue("Location").orElseThrow().replaceAll("(\\?.*)|(.*/)", "");
    }

    private static void withdraw() {
        Caller officer = Caller.ofGroup("police");
        withdrawn = proposes(officer, "Wat is teruggetrokken");
        officer.does("/members/proposals/withdraw/" + withdrawn, Map.of());
    }

    private static void decide(Caller publisher) {
        HttpResponse<String> drafted = publisher.does(
                "/members/decisions/decide",
                Map.ofEntries(
                        entry("title", "Spreekuur op dinsdag"),
                        entry("kind", "OTHER"),
                        entry("text", "Het spreekuur komt er."),
                        entry("reasons", "Erom is gevraagd."),
                        entry("by", "College"),
                        entry("date", CityDay.today().toString()),
                        entry("minutes", meeting.number() + "/1"),
                        entry("response", "FOLLOWED"),
                        entry("followUpText1", "Zaal huren"),
                        entry("followUpOwner1", "municipality"),
                        entry("followUpDue1", CityDay.today().plusMonths(1).toString())));
        String draft = drafted.headers().firstValue("Location").orElseThrow().replaceAll("(\\?.*)|(.*/)", "");
        MinutedMeeting.presses(publisher, "/members/decisions/draft/" + draft, "publish", Map.of());
        String number = Contents.one("select concat(floor(number / 10000), '-', lpad(mod(number, 10000), 3, '0'))"
                + " from decision where title = 'Spreekuur op dinsdag' and number is not null");
        publisher.does("/members/followups/tell/" + number + "-1", Map.of("update", "De zaal is er."));
    }

    @Test
    void isTheSameFileAndTheSamePagesAfterAnEmptyPlatformTookItIn() throws Exception {
        byte[] taken = download().getBytes(UTF_8);
        AnotherPlatform.Begun another = AnotherPlatform.startedFrom(taken, () -> pages(AnotherPlatform::one));
        assertEquals(new String(taken, UTF_8), new String(another.written(), UTF_8));
        List<String> pages = pages(Contents::one);
        for (int i = 0; i < pages.size(); i++) {
            List<String> here = told(Reader.gets(pages.get(i)).body());
            assertFalse(here.isEmpty(), pages.get(i) + " shows nothing that somebody wrote");
            assertEquals(here, told(another.pages().get(i)), pages.get(i));
        }
    }

    /** One of each kind, with what it says now and said before, and what others say to it; numbers are each platform's own. */
    private static List<String> pages(UnaryOperator<String> found) {
        String decision = "/decisions/"
                + found.apply("select concat(floor(number / 10000), '-', lpad(mod(number, 10000), 3, '0'))"
                        + " from decision where title = 'Spreekuur op dinsdag' and number is not null");
        return List.of(
                decision,
                decision + "/versions",
                "/meetings/" + found.apply("select number from meeting where title = 'Waarvan een dossier vertelt'")
                        + "/minutes",
                "/proposals/" + found.apply("select number from proposal where title = 'Waarover meer gezegd is'"),
                "/proposals/"
                        + found.apply(
                                "select max(proposal_number) from evaluation where pilot_key = 'waarop-is-teruggekeken'"));
    }

    /** What people wrote, in the order in which it stands on the page; and from which evaluation it came. */
    private static List<String> told(String page) {
        int thread = page.indexOf("<ol class=\"thread\"");
        return Stream.concat(
                        Pattern.compile("<(p|blockquote|div) class=\"typed[^>]*>(.*?)</\\1>", Pattern.DOTALL)
                                .matcher(page)
                                .results()
                                .map(found -> found.group(2).replaceAll("<[^>]*>", "|")),
                        Pattern.compile("<a href=\"/evaluations/\\d+\">([^<]+)</a>")
                                .matcher(thread < 0 ? page : page.substring(0, thread))
                                .results()
                                .map(found -> found.group(1)))
                .map(String::strip)
                .toList();
    }

    @Test
    void holdsHowAPilotCameToBeWhereItIs() {
        JsonObject whole = json(download());
        JsonObject pilot = named(whole, "pilots", "Proef in de oude haven");
        assertEquals(85_000, pilot.getInt("budget"));
        assertEquals("De oude haven", pilot.getString("area"));
        assertTrue(pilot.getJsonArray("criteria").getJsonObject(1).getBoolean("dropped"));
        JsonObject life = whole.getJsonArray("pilotLives").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("pilot").equals(pilot.getString("key")))
                .findFirst()
                .orElseThrow();
        assertEquals("PREPARING", life.getJsonArray("steps").getJsonObject(0).getString("stage"));
        assertEquals(2, life.getJsonArray("plans").size());
        assertEquals(2, life.getJsonArray("plans").getJsonObject(0).getInt("edition"));
    }

    @Test
    void holdsWhatADecisionDidToItsPilot() {
        JsonObject whole = json(download());
        JsonObject bringing = named(whole, "decisions", "Besluit over Proef in de oude haven");
        assertTrue(bringing.getBoolean("newPilot"));
        assertFalse(bringing.containsKey("stage"));
        JsonObject moving = named(whole, "decisions", "Begin van de proef in de oude haven");
        assertEquals("PREPARING", moving.getJsonObject("stage").getString("from"));
        assertEquals("RUNNING", moving.getJsonObject("stage").getString("to"));
        assertFalse(moving.containsKey("newPilot"));
    }

    @Test
    void holdsWhichPollAProposalTakesUp() {
        JsonObject whole = json(download());
        String key = named(whole, "polls", "Peiling van een test, die meegaat").getString("key");
        assertEquals(
                key,
                named(whole, "proposals", "Over wat gepeild is")
                        .getJsonArray("polls")
                        .getString(0));
    }

    @Test
    void holdsWhatGroupsFoundOfAPilot() {
        JsonObject evaluation = json(download()).getJsonArray("evaluations").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("pilot").equals("waarop-is-teruggekeken"))
                .findFirst()
                .orElseThrow();
        assertEquals("Wat wij zagen", evaluation.getString("summary"));
        String groups = evaluation.getJsonArray("groups").toString();
        assertTrue(groups.contains("\"reasons\":[\"Het scheelt.\"],\"judgements\":[\"PARTLY\"],\"advice\":\"EXTEND\""));
        assertTrue(groups.contains("{\"group\":\"residents\",\"gone\":true}"));
        assertTrue(groups.contains("{\"group\":\"police\"}"));
    }

    @Test
    void holdsWhatTheRoundCameTo() {
        String dossier = download();
        JsonObject whole = json(dossier);
        JsonObject held = named(whole, "meetings", "Waarvan een dossier vertelt");
        assertEquals(CORRECTED, held.getJsonArray("items").getJsonObject(0).getString("summary"));
        assertEquals("BAND:BELOW_10", held.getJsonObject("attendance").getString("sex-workers"));
        assertEquals(4, held.getJsonObject("attendance").getInt("police"));
        JsonObject decision = named(whole, "decisions", "Spreekuur op dinsdag");
        assertEquals(held.getString("key"), decision.getJsonObject("minutes").getString("meeting"));
        JsonObject followUp = decision.getJsonArray("followUps").getJsonObject(0);
        assertEquals(
                "De zaal is er.",
                followUp.getJsonArray("updates").getJsonObject(0).getString("text"));
        assertEquals(
                "WITHDRAWN", named(whole, "proposals", "Wat is teruggetrokken").getString("state"));
        assertTrue(dossier.contains("\"gone\":true"), "of hidden words there is the place");
        JsonObject spoken = named(whole, "proposals", "Waarover meer gezegd is");
        assertEquals(
                "Waarover iets gezegd is",
                spoken.getJsonArray("earlier").getJsonObject(0).getString("title"));
        assertEquals(
                "Liever <b>'s ochtends</b>.",
                spoken.getJsonArray("replies").getJsonObject(0).getString("text"));
        assertEquals(
                "TAKEN_OVER",
                spoken.getJsonArray("suggestions").getJsonObject(0).getString("state"));
        assertEquals(
                List.of("PUBLISHED", "PUBLISHED"),
                held.getJsonObject("minutes").getJsonArray("versions").getValuesAs(JsonObject.class).stream()
                        .map(version -> version.getString("status"))
                        .toList());
        assertFalse(whole.getJsonArray("rounds").isEmpty());
    }

    @Test
    void holdsNothingThatIsNotPublic() {
        String dossier = download();
        Contents.values(
                        "select d.title from decision d where d.status = 'DRAFT'"
                                + " and not exists (select 1 from decision p where p.title = d.title and p.status = 'PUBLISHED')")
                .forEach(draft -> assertFalse(dossier.contains(draft), draft));
        for (String secret :
                List.of(Table.FEW, Table.INPUT, Table.NAMED, Table.STANDS, Table.TOPIC, Table.TOGETHER, Table.HELD)) {
            assertFalse(dossier.contains(secret), secret);
        }
        // The place of a text of a round is a number.
        assertFalse(dossier.matches("(?s).*\"place\":\\s*\".*"), "where the table meets is for its members");
        // In a text that somebody wrote anything may stand; a name of ours stands alone.
        assertFalse(
                Pattern.compile("\"[a-z-]{0,12}[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\"")
                        .matcher(dossier)
                        .find(),
                "an id of ours");
        assertFalse(Pattern.compile("\\dT\\d\\d:\\d\\d").matcher(dossier).find(), "a moment");
        Contents.values(
                        "select shown_label from proposal where shown_label is not null and char_length(shown_label) > 3")
                .forEach(name -> assertFalse(dossier.contains("\"" + name + "\""), name));
        json(dossier)
                .getJsonArray("observations")
                .getValuesAs(JsonObject.class)
                .forEach(observation -> assertFalse(
                        observation.getString("indicator").equals("meldingen-misstand")
                                && observation.getInt("value") < 5,
                        "a number that is too small to be shown"));
    }

    @Test
    void isTheSameHoweverOftenItIsTaken() {
        assertEquals(download(), download());
        HttpResponse<String> answer = Reader.gets("/dossier.json");
        assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith("application/json"));
        assertEquals(
                "attachment; filename=\"dossier.json\"",
                answer.headers().firstValue("content-disposition").orElse(""));
        assertTrue(answer.headers().firstValue("set-cookie").isEmpty());
    }

    private static String download() {
        HttpResponse<String> answer = Reader.gets("/dossier.json");
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static JsonObject json(String dossier) {
        try (JsonReader reader = Json.createReader(new StringReader(dossier))) {
            return reader.readObject();
        }
    }

    private static JsonObject named(JsonObject whole, String section, String title) {
        return whole.getJsonArray(section).getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("title", "").equals(title))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("not in the dossier: " + title));
    }
}
