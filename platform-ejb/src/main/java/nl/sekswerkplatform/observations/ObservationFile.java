package nl.sekswerkplatform.observations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sekswerkplatform.observations.FileRefused.ColumnMissing;
import nl.sekswerkplatform.observations.FileRefused.ColumnUnknown;
import nl.sekswerkplatform.observations.FileRefused.FieldsMissing;
import nl.sekswerkplatform.observations.FileRefused.FileMalformed;
import nl.sekswerkplatform.observations.FileRefused.FileTooLong;
import nl.sekswerkplatform.observations.FileRefused.FileWithoutLines;
import nl.sekswerkplatform.observations.FileRefused.LineTwice;
import nl.sekswerkplatform.shared.DomainException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A file of observations as a spreadsheet writes it: comma or semicolon, Dutch or English names of columns, decimals behind a
 * comma or a point. Read as strictly as it can be: what could mean two things is wrong.
 */
final class ObservationFile {
    /** In bytes; a form of a page carries no more. */
    static final int LONGEST = 60_000;

    static final int MOST_LINES = 1_500;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("indicator", "indicator"),
            Map.entry("period", "period"),
            Map.entry("periode", "period"),
            Map.entry("value", "value"),
            Map.entry("waarde", "value"),
            Map.entry("base", "base"),
            Map.entry("basis", "base"),
            Map.entry("method", "method"),
            Map.entry("methode", "method"),
            Map.entry("note", "note"),
            Map.entry("opmerking", "note"));
    private static final List<String> NEEDED = List.of("indicator", "period", "value");

    private ObservationFile() {}

    /**
     * @param line in the file, from 1
     * @param measured null when the line is wrong
     * @param wrong null when it is not
     */
    record Line(long line, String indicatorKey, Measurement measured, DomainException wrong) {}

    /**
     * @param correction why numbers change that stand there already; null for none
     * @throws FileTooLong and the other refusals of a whole file
     */
    static List<Line> read(String text, String correction) {
        String file = text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (file.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new FileTooLong();
        }
        long line = 1;
        try (CSVParser parser = format(file).parse(new StringReader(file))) {
            Map<String, String> columns = columns(parser.getHeaderNames());
            List<Line> lines = new ArrayList<>();
            Map<String, Long> known = new HashMap<>();
            for (CSVRecord row : parser) {
                lines.add(
                        once(line(parser.getCurrentLineNumber() - linesInside(row), row, columns, correction), known));
                line = parser.getCurrentLineNumber() + 1;
            }
            return bounded(lines);
        } catch (IOException | UncheckedIOException malformed) {
            throw new FileMalformed(line);
        }
    }

    private static CSVFormat format(String file) {
        String first = file.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(first.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .get();
    }

    private static List<Line> bounded(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new FileWithoutLines();
        }
        if (lines.size() > MOST_LINES) {
            throw new FileTooLong();
        }
        return lines;
    }

    /** What the file calls each column that we know. */
    private static Map<String, String> columns(List<String> header) {
        Map<String, String> columns = new HashMap<>();
        for (String written : header) {
            String column = COLUMNS.get(written.strip().toLowerCase(Locale.ROOT));
            if (column == null || columns.put(column, written) != null) {
                throw new ColumnUnknown(written);
            }
        }
        NEEDED.stream()
                .filter(needed -> !columns.containsKey(needed))
                .findFirst()
                .ifPresent(missing -> {
                    throw new ColumnMissing(missing);
                });
        return columns;
    }

    /** A field between quotation marks may go on over lines; the row is called by its first. */
    private static long linesInside(CSVRecord row) {
        return row.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == '\n')
                .count();
    }

    private static Line line(long number, CSVRecord row, Map<String, String> columns, String correction) {
        if (!row.isConsistent()) {
            return new Line(number, "", null, new FieldsMissing());
        }
        String indicator = field(row, columns, "indicator");
        try {
            Measurement measured = Measurement.typed(
                    field(row, columns, "period"),
                    field(row, columns, "value"),
                    field(row, columns, "base"),
                    field(row, columns, "method"),
                    field(row, columns, "note"),
                    correction);
            return new Line(number, indicator, measured, null);
        } catch (DomainException wrong) {
            return new Line(number, indicator, null, wrong);
        }
    }

    private static Line once(Line line, Map<String, Long> known) {
        if (line.measured() == null) {
            return line;
        }
        Long first =
                known.putIfAbsent(line.indicatorKey() + ' ' + line.measured().period(), line.line());
        return first == null ? line : new Line(line.line(), line.indicatorKey(), null, new LineTwice(first));
    }

    private static String field(CSVRecord row, Map<String, String> columns, String column) {
        return columns.containsKey(column) ? row.get(columns.get(column)).strip() : "";
    }
}
