package nl.sekswerkplatform.recommendations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
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

    /** Those of the keys that there are, in the order in which they were entered. */
    @PermitAll
    public List<Recommendation> find(Collection<String> keys) {
        return keys.isEmpty() ? List.of() : recommendations.all(keys);
    }

    /** One with all that stood there before it was corrected. */
    @PermitAll
    public Optional<Recommendation> findWithEarlier(String key) {
        Optional<Recommendation> found = recommendations.find(key);
        found.ifPresent(Recommendation::earlier);
        return found;
    }

    /** How many there are of each kind of answer; without one they count under null. */
    @PermitAll
    public RecommendationCounts counts() {
        return recommendations.counts();
    }

    /**
     * Recommendations with one kind of answer, in the order in which they were entered.
     *
     * @param response null for those without an answer
     * @param after the last position of the page before; 0 for the first page
     */
    @PermitAll
    public List<Recommendation> listAnswered(Response response, int after, int most) {
        return recommendations.page(response, after, Math.min(most, MOST));
    }

    /**
     * Answers a recommendation by a decision that is published; a later one answers it anew.
     *
     * @throws RecommendationNotFound when there is none with this key
     * @throws ReasonsMissing when it is not wholly followed and nobody said why
     */
    @RolesAllowed("member")
    public void answer(String key, Response response, String reasons) {
        recommendations
                .findForAct(key)
                .orElseThrow(() -> new RecommendationNotFound(key))
                .answer(response, reasons);
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
