package nl.sekswerkplatform.recommendations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** The advice of bodies outside the table and how far it is followed. */
@Stateless
public class RecommendationService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private RecommendationRepository recommendations;

    @Inject
    private PilotService pilots;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Recommendations in the order in which they were entered.
     *
     * @param after the last position of the page before; 0 for the first page
     */
    @PermitAll
    public List<Recommendation> list(int after, int most) {
        return recommendations.page(after, Math.min(most, MOST));
    }

    @PermitAll
    public Optional<Recommendation> find(String key) {
        return recommendations.find(key);
    }

    /**
     * Enters a recommendation from before the platform; one with a known key changes nothing.
     *
     * @throws ReasonsMissing when it was not wholly followed and nobody said why
     */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierRecommendation earlier) {
        if (recommendations.find(earlier.key()).isPresent()) {
            return;
        }
        if (earlier.pilotKey() != null) {
            pilots.find(earlier.pilotKey()).orElseThrow(() -> new PilotNotFound(earlier.pilotKey()));
        }
        recommendations.add(Recommendation.recordEarlier(numbers.next("recommendation"), earlier));
        events.fire(new RecommendationRecorded(earlier.key()));
    }
}
