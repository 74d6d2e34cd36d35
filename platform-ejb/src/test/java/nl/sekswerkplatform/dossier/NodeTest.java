package nl.sekswerkplatform.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.groups.Admission;
import org.junit.jupiter.api.Test;

class NodeTest {
    private static Node of(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Node("$", reader.readValue());
        }
    }

    private static void assertWrong(String path, Problem problem, String json, Consumer<Node> reading) {
        Node node = of(json);
        DossierWrong wrong = assertThrows(DossierWrong.class, () -> reading.accept(node));
        assertEquals(path, wrong.path());
        assertEquals(problem, wrong.problem());
    }

    @Test
    void tellsThePathOfWhatIsMissingDeepInLists() {
        assertWrong(
                "$.pilots[1].criteria[0].text",
                Problem.MISSING,
                "{\"pilots\":[{},{\"criteria\":[{\"key\":\"k\"}]}]}",
                n -> n.list("pilots").get(1).list("criteria").get(0).text("text"));
    }

    @Test
    void tellsWhatKindOfValueIsWrong() {
        assertWrong("$.a", Problem.NOT_TEXT, "{\"a\":1}", n -> n.text("a"));
        assertWrong("$.a", Problem.NOT_A_NUMBER, "{\"a\":\"1\"}", n -> n.number("a"));
        assertWrong("$.a", Problem.NOT_A_NUMBER, "{\"a\":1.5}", n -> n.number("a"));
        assertWrong("$.a", Problem.NOT_TRUE_OR_FALSE, "{\"a\":\"true\"}", n -> n.flag("a"));
        assertWrong("$.a", Problem.NOT_A_LIST, "{\"a\":{}}", n -> n.list("a"));
        assertWrong("$.a[0]", Problem.NOT_AN_OBJECT, "{\"a\":[1]}", n -> n.list("a"));
        assertWrong("$.a[1]", Problem.NOT_TEXT, "{\"a\":[\"x\",2]}", n -> n.texts("a"));
        assertWrong("$.a", Problem.NOT_A_DATE, "{\"a\":\"2023-02-30\"}", n -> n.date("a"));
        assertWrong("$.a", Problem.NOT_A_TIME, "{\"a\":\"25:00\"}", n -> n.time("a"));
        assertWrong("$.a", Problem.NOT_A_WEEK, "{\"a\":\"2023-36\"}", n -> n.week("a"));
        assertWrong("$.a", Problem.NOT_A_KEY, "{\"a\":\"No Key\"}", n -> n.group("a"));
        assertWrong("$.a", Problem.NOT_ONE_OF_THE_WORDS, "{\"a\":\"X\"}", n -> n.word("a", Admission.class));
        assertWrong("$.a", Problem.NOT_A_KEY, "{\"a\":[\"a\",\"No Key\"]}", n -> n.groups("a"));
        assertWrong("$.a", Problem.NOT_ONE_OF_THE_WORDS, "{\"a\":[\"X\"]}", n -> n.words("a", Admission.class));
        assertWrong(
                "$.views.No", Problem.NOT_A_KEY, "{\"views\":{\"No\":\"x\"}}", n -> n.byGroup("views", f -> f.text()));
    }

    @Test
    void refusesAFieldThatNobodyReads() {
        assertWrong("$.titel", Problem.UNKNOWN_FIELD, "{\"title\":\"x\",\"titel\":\"y\"}", n -> {
            n.text("title");
            n.noOther();
        });
    }

    @Test
    void takesWhatIsLeftOutAsNothing() {
        Node node = of("{\"a\":null}");
        assertNull(node.text("a", null));
        assertNull(node.date("b"));
        assertFalse(node.flag("c"));
        assertTrue(node.list("d").isEmpty());
    }

    @Test
    void readsWhatIsThere() {
        Node node = of("{\"day\":\"2023-05-31\",\"views\":{\"sex-workers\":\"yes\"}}");
        assertEquals(LocalDate.of(2023, 5, 31), node.date("day"));
        assertEquals(1, node.byGroup("views", Node.Field::text).size());
    }
}
