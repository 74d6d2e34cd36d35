package nl.sekswerkplatform.web.observations;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Observations as a file for spreadsheets and programs (RFC 4180), corrected editions among them. A number that is not shown
 * is an empty field with the reason in the next. Text that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class ObservationsCsv {
    private static final Pattern FORMULA =
            Pattern.compile("(?s)^[\\s\\u00A0]*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
    private static final String[] COLUMNS = {
        "indicator",
        "text",
        "unit",
        "period",
        "edition",
        "corrected",
        "value",
        "hidden",
        "method",
        "note",
        "correction",
        "source",
        "enteredBy",
        "beforePlatform",
        "illustrative"
    };

    private final StringWriter text = new StringWriter();
    private final CSVPrinter rows;

    ObservationsCsv() {
        try {
            rows = new CSVPrinter(
                    text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(Indicator indicator, List<ShownObservation> editions) {
        add(indicator.key(), indicator.text(), indicator.unit().orElse(""), editions);
    }

    void add(String key, String about, String unit, List<ShownObservation> editions) {
        for (ShownObservation seen : editions) {
            try {
                rows.printRecord(
                        key,
                        harmless(about),
                        harmless(unit),
                        seen.period(),
                        seen.edition(),
                        seen.corrected(),
                        seen.value().map(BigDecimal::toPlainString).orElse(""),
                        seen.hidden().map(Enum::name).orElse(""),
                        harmless(seen.method().orElse("")),
                        harmless(seen.note().orElse("")),
                        harmless(seen.correction().orElse("")),
                        seen.source(),
                        seen.enteredBy(),
                        seen.beforePlatform(),
                        seen.illustrative());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** So that a spreadsheet computes nothing of it. */
    public static String harmless(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    String text() {
        return text.toString();
    }
}
