package nl.sekswerkplatform.web.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.ConsultationSummary;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.PublicPollService;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;

/** Who was heard. */
@Named
@RequestScoped
public class ListConsultationsBacking {
    private static final int PAGE = 50;
    private static final int POLLS = 20;

    @Inject
    private Query query;

    @Inject
    private ConsultationService consultations;

    @Inject
    private PublicPollService polls;

    private ListPage<ConsultationSummary> shown;
    private List<PublicPollReading> running;
    private ListPage<PublicPollReading> over;

    private ListPage<ConsultationSummary> shown() {
        if (shown == null) {
            shown = ListPage.of(consultations.list(query.number("after", 0), PAGE + 1), PAGE);
        }
        return shown;
    }

    public List<ConsultationSummary> getRows() {
        return shown().rows();
    }

    /** The last number on this page when there is a next one; else null. */
    public Integer getNext() {
        return shown().next(ConsultationSummary::number);
    }

    /** Polls that are open or announced; nothing on the pages behind the first. */
    public List<PublicPollReading> getRunning() {
        if (running == null) {
            running = isFirst() ? polls.findRunning() : List.of();
        }
        return running;
    }

    /** Polls that are over, the newest first. */
    public List<PublicPollReading> getOver() {
        return over().rows();
    }

    /** The number of the last poll shown when there are older ones; else null. */
    public Integer getOlder() {
        return over().next(PublicPollReading::number);
    }

    private ListPage<PublicPollReading> over() {
        if (over == null) {
            int before = query.number("before", Integer.MAX_VALUE);
            over = query.word("after").isPresent()
                    ? ListPage.of(List.of(), POLLS)
                    : ListPage.of(polls.findOver(before, POLLS + 1), POLLS);
        }
        return over;
    }

    private boolean isFirst() {
        return query.word("after").isEmpty() && query.word("before").isEmpty();
    }
}
