package nl.sekswerkplatform.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class DossierFileTest {
    @Test
    void readsSectionsInWhateverOrderTheyStand() {
        DossierFile file =
                DossierFile.of("{\"b\":[{\"key\":\"1\"},{\"key\":\"2\"}],\"title\":\"T\",\"x\":{\"y\":[1]},\"a\":[]}");
        assertEquals("T", file.head().text("title"));
        assertEquals(List.of(), keys(file, "a"));
        assertEquals(List.of("$.b[0] 1", "$.b[1] 2"), keys(file, "b"));
        assertEquals(List.of(), keys(file, "missing"));
        file.head().has("x");
        file.noOther();
    }

    private static List<String> keys(DossierFile file, String section) {
        List<String> keys = new ArrayList<>();
        file.each(section, node -> keys.add(node.path() + " " + node.text("key")));
        return keys;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$|NOT_JSON|{\"a\":[1,",
                "$|NOT_JSON|{\"a\":[]} {}",
                "$|NOT_JSON|{\"b\":{\"a\":[",
                "$|NOT_JSON|{\"a\":[{\"b\":1}",
                "$|NOT_JSON|{",
                "$|NOT_JSON|nothing",
                "$|NOT_AN_OBJECT|[]",
                "$.a|NOT_A_LIST|{\"a\":{}}",
                "$.a[1]|NOT_AN_OBJECT|{\"a\":[{},3]}",
                "$.other|UNKNOWN_FIELD|{\"a\":[],\"other\":[]}",
                "$.more|UNKNOWN_FIELD|{\"a\":[],\"more\":1}"
            })
    void tellsWhereItIsWrong(String path, Problem problem, String json) {
        DossierWrong wrong = assertThrows(DossierWrong.class, () -> {
            DossierFile file = DossierFile.of(json);
            file.each("a", node -> {});
            file.noOther();
        });
        assertEquals(path, wrong.path());
        assertEquals(problem, wrong.problem());
    }

    @Test
    void isNotReadWhenItIsTooLarge(@TempDir Path directory) throws IOException {
        Path large = directory.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(DossierFile.LARGEST + 1);
        }
        DossierWrong wrong = assertThrows(DossierWrong.class, () -> DossierFile.of(large));
        assertEquals(Problem.TOO_LARGE, wrong.problem());
    }

    @Test
    void isWrittenOnePartALineWithoutWhatThereIsNot() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierWriter out = new DossierWriter(bytes);
        out.head(new Part().put("title", "é \"1\"").put("note", null));
        out.section("some");
        out.add(new Part().put("key", "a").put("flag", false).put("inner", new Part().put("x", Optional.empty())));
        out.add(new Part()
                .put("key", "b")
                .put("flag", true)
                .putByGroup("by", new TreeMap<>(Map.of(new GroupKey("police"), 3, new GroupKey("clients"), "FEW")))
                .putAll("list", List.of(1, 2), number -> new Part().put("n", number)));
        out.endSection();
        out.section("none");
        out.endSection();
        out.end();
        assertEquals("""
                {
                 "title":"é \\"1\\"",
                 "some": [
                  {"key":"a"},
                  {"key":"b","flag":true,"by":{"clients":"FEW","police":3},"list":[{"n":1},{"n":2}]}
                 ],
                 "none": []
                }
                """, bytes.toString(StandardCharsets.UTF_8));
    }
}
