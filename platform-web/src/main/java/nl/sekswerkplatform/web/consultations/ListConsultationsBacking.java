package nl.sekswerkplatform.web.consultations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.consultations.ConsultationService;
import nl.sekswerkplatform.consultations.ConsultationSummary;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;

/** Who was heard. */
@Named
@RequestScoped
public class ListConsultationsBacking {
    private static final int PAGE = 50;

    @Inject
    private Query query;

    @Inject
    private ConsultationService consultations;

    private ListPage<ConsultationSummary> shown;

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
}
