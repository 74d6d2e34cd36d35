package nl.sekswerkplatform.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import nl.sekswerkplatform.observations.FileRefused.ColumnMissing;
import nl.sekswerkplatform.observations.FileRefused.ColumnUnknown;
import nl.sekswerkplatform.observations.FileRefused.FieldsMissing;
import nl.sekswerkplatform.observations.FileRefused.FileMalformed;
import nl.sekswerkplatform.observations.FileRefused.FileTooLong;
import nl.sekswerkplatform.observations.FileRefused.FileWithoutLines;
import nl.sekswerkplatform.observations.FileRefused.LineTwice;
import nl.sekswerkplatform.observations.FileRefused.NumberUnreadable;
import nl.sekswerkplatform.observations.ObservationFile.Line;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator,period,value\nreports,2024-Q1,12.5\n",
                "\uFEFFindicator;periode;waarde\r\nreports;2024-q1;12,5\r\n",
                "Waarde;Opmerking;Indicator;Period\n12,5;;reports;2024-Q1",
                "indicator,period,value\n\"reports\", 2024-Q1 ,\"12,5\"\n\n"
            })
    void readsWhatSpreadsheetsWrite(String file) {
        List<Line> lines = ObservationFile.read(file, null);
        assertEquals(1, lines.size());
        assertNull(lines.get(0).wrong());
        assertEquals("reports", lines.get(0).indicatorKey());
        assertEquals("2024-Q1", lines.get(0).measured().period().value());
        assertEquals(new BigDecimal("12.5"), lines.get(0).measured().value());
    }

    @Test
    void namesEachWrongLineByTheNumberThatItHasInTheFile() {
        List<Line> lines = ObservationFile.read("""
                indicator;period;value;note
                reports;2024-Q1;12;fine

                reports;2024-Q9;12;no such quarter
                reports;2024-Q2;1.234;could be two numbers
                reports;2024-Q3;12;"over
                two lines"
                reports;2024-Q4;12
                reports;2024-Q1;13;once more
                """, null);
        assertEquals(
                List.of(
                        "2 right",
                        "4 PeriodMalformed",
                        "5 NumberUnreadable",
                        "6 right",
                        "8 FieldsMissing",
                        "9 LineTwice"),
                lines.stream()
                        .map(line -> line.line() + " "
                                + (line.wrong() == null
                                        ? "right"
                                        : line.wrong().getClass().getSimpleName()))
                        .toList());
        assertEquals(PeriodMalformed.class, lines.get(1).wrong().getClass());
        assertEquals(NumberUnreadable.class, lines.get(2).wrong().getClass());
        assertEquals(FieldsMissing.class, lines.get(4).wrong().getClass());
        assertEquals(LineTwice.class, lines.get(5).wrong().getClass());
    }

    @Test
    void passesNoColumnOver() {
        assertThrows(ColumnMissing.class, () -> ObservationFile.read("indicator,period\nreports,2024-Q1", null));
        assertThrows(ColumnUnknown.class, () -> ObservationFile.read("indicator,period,value,worth\na,2024,1,1", null));
        assertThrows(
                ColumnUnknown.class, () -> ObservationFile.read("indicator,period,value,waarde\na,2024,1,1", null));
    }

    @Test
    void refusesWhatIsNoTableOrTooMuch() {
        assertThrows(FileWithoutLines.class, () -> ObservationFile.read("indicator,period,value\n", null));
        assertThrows(ColumnMissing.class, () -> ObservationFile.read("", null));
        assertThrows(
                FileMalformed.class, () -> ObservationFile.read("indicator,period,value\nreports,\"2024-Q1,12", null));
        String line = "reports,2024-Q1,12\n";
        assertThrows(
                FileTooLong.class, () -> ObservationFile.read("indicator,period,value\n" + line.repeat(4_000), null));
        String shortLine = "a,2024,1\n";
        assertThrows(
                FileTooLong.class,
                () -> ObservationFile.read("indicator,period,value\n" + shortLine.repeat(1_501), null));
    }
}
