package nl.sekswerkplatform.web.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;

/** The rounds that are open, and what earlier ones came to. */
@Named
@RequestScoped
public class ListRoundsBacking {
    private static final int ROWS = 20;

    @Inject
    private RoundService rounds;

    @Inject
    private Query query;

    private List<RoundSummary> open;
    private ListPage<RoundSummary> closed;

    public List<RoundSummary> getOpen() {
        if (open == null) {
            open = rounds.findOpen();
        }
        return open;
    }

    public ListPage<RoundSummary> getClosed() {
        if (closed == null) {
            closed = ListPage.of(rounds.findClosed(query.number("before", Integer.MAX_VALUE), ROWS + 1), ROWS);
        }
        return closed;
    }

    /** The number to go on from; null on the last page. */
    public Integer getNext() {
        return getClosed().next(RoundSummary::number);
    }
}
