package nl.sekswerkplatform.web.publicpolls;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.Faults;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.observations.ObservationsCsv;
import nl.sekswerkplatform.web.publicpolls.ResultTable.Audience;
import nl.sekswerkplatform.web.publicpolls.ResultTable.Row;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What came of a poll, for a spreadsheet: {@code /polls.csv?poll=3}. A number that is not shown is an empty field. */
@WebServlet("/polls.csv")
public class PublicPollFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String[] COLUMNS = {"poll", "question", "asked", "of", "answer", "kind", "value"};

    @Inject
    private transient PublicPollService polls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String written;
        try {
            written = written(asked(request.getParameter("poll")));
        } catch (RuntimeException fault) {
            response.sendError(Faults.statusOf(fault));
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.getOutputStream().write(written.getBytes(StandardCharsets.UTF_8));
    }

    private PublicPollReading asked(String number) {
        if (number == null || !number.matches("[1-9]\\d{0,8}")) {
            throw new PageMissing();
        }
        PublicPollReading poll = polls.get(Integer.parseInt(number));
        if (poll.results().isEmpty() || !poll.isReadable()) {
            throw new PageMissing();
        }
        return poll;
    }

    static String written(PublicPollReading poll) {
        StringWriter text = new StringWriter();
        try (CSVPrinter lines = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get())) {
            List<ResultTable> tables = ResultTable.of(poll);
            for (ResultTable table : tables) {
                for (Audience audience : table.audiences()) {
                    for (Row row : audience.rows()) {
                        lines.printRecord(
                                poll.number(),
                                tables.indexOf(table) + 1,
                                ObservationsCsv.harmless(table.question().text()),
                                audience.group(),
                                ObservationsCsv.harmless(row.part() == null ? row.words() : row.part()),
                                row.count().kind(),
                                row.count().value().isPresent()
                                        ? row.count().value().getAsInt()
                                        : "");
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
