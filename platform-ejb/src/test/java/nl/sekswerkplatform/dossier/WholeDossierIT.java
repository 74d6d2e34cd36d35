package nl.sekswerkplatform.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.stages.StageService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of each kind of thing that is public one part, taken in and written again; nothing of it stays. */
@ArquillianTest
class WholeDossierIT {
    private static final List<String> LISTS =
            List.of("pilots", "inputs", "meetings", "signals", "proposals", "rounds", "decisions", "observations");

    private static final String MOVED = "\"stage\": { \"from\": \"PREPARING\", \"to\": \"RUNNING\" }";

    @Inject
    private DossierService dossiers;

    @Inject
    private DecisionService decisions;

    @Inject
    private StageService stages;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private String whole;

    @BeforeEach
    void begin() throws Exception {
        dossiers.enter(shipped());
        try (var file = WholeDossierIT.class.getResourceAsStream("/dossiers/whole.json")) {
            whole = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        transaction.begin();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    private static String shipped() throws IOException {
        try (var file = DossierService.class.getResourceAsStream("/dossiers/utrecht-2023.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesEachPartAsItWasTakenIn() {
        dossiers.enter(whole);
        JsonObject told = json(whole);
        JsonObject written = json(written());
        for (String list : LISTS) {
            Map<String, JsonObject> parts = byKey(written, list);
            byKey(told, list).forEach((key, part) -> assertEquals(part, parts.get(key), key));
        }
        assertTrue(written.getJsonArray("pilotLives").containsAll(told.getJsonArray("pilotLives")));
    }

    /** With what else is there of other tests. */
    @Test
    void writesTheFormThatOthersAreGiven() {
        FormFixture form = new FormFixture();
        form.requireFits(json(whole));
        dossiers.enter(whole);
        JsonObject written = json(written());
        form.requireFits(written);
        JsonObject odd = Json.createObjectBuilder(written).add("elsewhere", 1).build();
        assertThrows(AssertionError.class, () -> form.requireFits(odd));
    }

    /** Two persons under one letter would be taken for one. */
    @Test
    void keepsTheLettersOfAThreadForThoseWhoHadThemElsewhere() throws Exception {
        dossiers.enter(whole);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var letters = statement.executeQuery(
                        "select group_concat(a.letter order by a.letter) from alias a join proposal p"
                                + " on a.thread = concat('proposal/', p.id) where p.dossier_key = 'it-whole-p1'")) {
            letters.next();
            assertEquals("A,B", letters.getString(1));
        }
    }

    @Test
    void changesNothingWhenItIsTakenInAgain() {
        dossiers.enter(whole);
        String once = written();
        dossiers.enter(whole);
        assertEquals(once, written());
    }

    @Test
    void tellsWhereItIsWrong() {
        assertWrong(
                "$.rounds[0].outcome",
                "\"outcome\": \"ADOPTED_WITH_RESERVATIONS\", \"reopenedFor\"",
                "\"outcome\": \"FINE\", \"reopenedFor\"");
    }

    @Test
    void tellsWhereAGroupIsNone() {
        assertWrong(
                "$.rounds[0].reopenedFor", "\"reopenedFor\": [ \"residents\" ]", "\"reopenedFor\": [ \"De buurt\" ]");
    }

    @Test
    void doesNotTakeARoundThatCameToWhatNoTextCameTo() {
        assertWrong(
                "$.rounds[0]",
                "\"outcome\": \"ADOPTED_WITH_RESERVATIONS\", \"reopenedFor\"",
                "\"outcome\": \"ADOPTED\", \"reopenedFor\"");
    }

    @Test
    void doesNotTakeAnOfferThatWaits() {
        assertWrong(
                "$.proposals[1].offers[0].state",
                "\"state\": \"DECLINED\", \"reason\": \"Dit gaat",
                "\"state\": \"OFFERED\", \"reason\": \"Dit gaat");
    }

    @Test
    void doesNotTakeAFollowUpThatIsDueOnAnotherDayThanItsLastMoveSays() {
        assertWrong("$.decisions[0].followUps[0].due", "\"due\": \"2024-10-01\"", "\"due\": \"2024-11-01\"");
    }

    @Test
    void doesNotTakeMovesThatDoNotFollowEachOther() {
        assertWrong("$.decisions[0]", "\"from\": \"2024-08-01\"", "\"from\": \"2024-08-02\"");
    }

    @Test
    void doesNotTakeAConditionThatSaidSomethingElse() {
        assertWrong("$.decisions[0]", "\"before\": \"Niets te zien van buiten.\"", "\"before\": \"Iets anders.\"");
    }

    @Test
    void doesNotTakeADecisionThatMovedItsPilotWhereNoneCanGo() {
        assertWrong("$.decisions[1].stage", MOVED, "\"stage\": { \"from\": \"ENDED\", \"to\": \"RUNNING\" }");
    }

    @Test
    void doesNotTakeAStageThatThereIsNot() {
        assertWrong("$.decisions[1].stage.to", MOVED, "\"stage\": { \"from\": \"PREPARING\", \"to\": \"GONE\" }");
    }

    @Test
    void doesNotTakeADecisionThatBroughtItsPilotAndMovedIt() {
        assertWrong("$.decisions[1].pilot", MOVED, MOVED + ", \"newPilot\": true");
    }

    @Test
    void doesNotTakeADecisionThatBroughtAPilotWithoutSayingWhatItCosts() {
        assertWrong("$.decisions[0]", "\"budget\": 12000, ", "");
    }

    @Test
    void doesNotTakeAStepByADecisionThatItDoesNotHold() {
        assertWrong(
                "$.pilotLives[0].steps[1].decision", "\"decision\": \"it-whole-d2\"", "\"decision\": \"it-whole-d9\"");
    }

    /** What it did there it does not do once more: the pilot is where the file says. */
    @Test
    void tellsWhatADecisionDidToItsPilotAndLeavesThatWhereItIs() {
        dossiers.enter(whole);
        Decision brought = decision("Vaker langskomen");
        assertEquals("De oude wijk", brought.newPilot().orElseThrow().area());
        assertTrue(brought.stage().isEmpty());
        Decision moved = decision("Toch niet langskomen");
        assertEquals(PilotStatus.RUNNING, moved.stage().orElseThrow().to());
        assertTrue(moved.newPilot().isEmpty());
        assertEquals(
                List.of(brought.number().toString(), moved.number().toString()),
                stages.ofPilot("it-whole").stream()
                        .map(step -> step.decision().orElseThrow())
                        .toList());
    }

    private Decision decision(String title) {
        return decisions.listComplete(null, DecisionService.MOST).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void doesNotTakeMinutesOfWhichNoTextCounts() {
        assertWrong(
                "$.meetings[0].minutes.versions",
                "\"kind\": \"ERRATUM\", \"status\": \"PUBLISHED\"",
                "\"kind\": \"ERRATUM\", \"status\": \"LAPSED\"");
    }

    private void assertWrong(String path, String right, String wrong) {
        String changed = whole.replace(right, wrong);
        assertNotEquals(whole, changed);
        assertEquals(
                path,
                assertThrows(DossierWrong.class, () -> dossiers.enter(changed)).path());
    }

    private static Map<String, JsonObject> byKey(JsonObject dossier, String list) {
        return dossier.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(part -> part.getString("key"), part -> part));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private String written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        dossiers.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
