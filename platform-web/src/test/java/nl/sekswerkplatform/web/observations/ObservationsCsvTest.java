package nl.sekswerkplatform.web.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Period;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationsCsvTest {
    @Test
    void leavesAFieldEmptyForEachHiddenNumber() throws IOException {
        Random random = new Random(20_261_101);
        for (int run = 0; run < 200; run++) {
            List<ShownObservation> seen = SeenFixture.months(random, 36);
            List<CSVRecord> rows = read(seen);
            assertEquals(seen.size(), rows.size());
            for (int i = 0; i < rows.size(); i++) {
                boolean hidden = seen.get(i).value().isEmpty();
                assertEquals(hidden ? "TOO_SMALL" : "", rows.get(i).get("hidden"));
                assertEquals(hidden, rows.get(i).get("value").isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "  =1",
                "\uFF1D1+1",
                "=\"a\",\"b\""
            })
    void isNoFormulaForASpreadsheet(String note) throws IOException {
        var seen = List.of(SeenFixture.seen(new Period("2024"), new BigDecimal("-3"), note));
        CSVRecord row = read(seen).get(0);
        assertEquals("'" + note, row.get("note"));
        assertEquals("-3", row.get("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gewoon.", "met, komma; en \"aanhaling\"", "over\ntwee regels", "e-mail = mail"})
    void keepsOtherWordsAsTheyAre(String note) throws IOException {
        CSVRecord row = read(List.of(SeenFixture.seen(new Period("2024"), BigDecimal.ONE, note)))
                .get(0);
        assertEquals(note, row.get("note"));
        assertTrue(row.isConsistent());
    }

    private static List<CSVRecord> read(List<ShownObservation> seen) throws IOException {
        ObservationsCsv file = new ObservationsCsv();
        file.add("key", "=about", "per kwartaal", seen);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.text()))) {
            return parser.getRecords();
        }
    }
}
