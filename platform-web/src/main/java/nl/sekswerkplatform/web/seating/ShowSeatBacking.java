package nl.sekswerkplatform.web.seating;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.sekswerkplatform.seating.SeatRequest;
import nl.sekswerkplatform.seating.SeatingService;

/** What a proposal asks about a seat, beside its other facts. */
@Named
@RequestScoped
public class ShowSeatBacking {
    @Inject
    private SeatingService seating;

    private Integer asked;
    private SeatRequest request;

    /** Null for a proposal that asks for no seat. */
    public SeatRequest of(int proposal) {
        if (asked == null || asked != proposal) {
            asked = proposal;
            request = seating.find(proposal).orElse(null);
        }
        return request;
    }

    /** The words that a round about it asks. */
    public String text(int proposal) {
        return seating.findText(proposal).orElse(null);
    }

    /** The round in which the table agreed while something was in the way by then; null for most. */
    public Integer hinderedIn(int proposal) {
        return of(proposal) == null ? null : of(proposal).hinderedIn().orElse(null);
    }
}
