package nl.sekswerkplatform.web.parity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.parity.Figure;
import nl.sekswerkplatform.parity.GroupFigures;
import nl.sekswerkplatform.parity.Parity;
import nl.sekswerkplatform.parity.ParityService;
import nl.sekswerkplatform.web.Faults;

/** The figures of a quarter for a spreadsheet: {@code /parity.csv?period=2026-Q4}; without a period, those of this one. */
@WebServlet("/parity.csv")
public class ParityFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ParityService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parity parity;
        try {
            parity = service.get(AskedQuarter.of(request.getParameter("period"), service));
        } catch (RuntimeException fault) {
            response.sendError(Faults.statusOf(fault));
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.getOutputStream().write(written(parity).getBytes(StandardCharsets.UTF_8));
    }

    /** A line for each figure, also where there is none: so all quarters have the same lines. */
    static String written(Parity parity) {
        StringBuilder lines = new StringBuilder("period,group,figure,value,certainty\r\n");
        for (GroupFigures group : parity.groups()) {
            String of = parity.quarter() + "," + group.group() + ",";
            for (Figure figure : Figure.values()) {
                lines.append(of).append(figure).append(',').append(group.count(figure));
                lines.append(",EXACT\r\n");
            }
            lines.append(of).append("POSITIONS,").append(group.positions().atLeast());
            lines.append(group.positions().exact() ? ",EXACT\r\n" : ",AT_LEAST\r\n");
        }
        return lines.toString();
    }
}
