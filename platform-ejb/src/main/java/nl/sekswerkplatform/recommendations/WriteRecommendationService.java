package nl.sekswerkplatform.recommendations;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/**
 * Bringing in what a body outside the table advised. Every member of a seated group may; for the municipality, who
 * publishes its decisions.
 */
@Stateless
public class WriteRecommendationService {
    @Inject
    private RecommendationRepository recommendations;

    @Inject
    private PilotService pilots;

    @Inject
    private GroupService groups;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Whether this delegate may bring one in. */
    @PermitAll
    public boolean mayEnter(Delegate by) {
        return groups.findSeated().stream().anyMatch(group -> group.key().equals(by.group()))
                && (!isPublisher(by) || by.has(Mandate.PUBLISHER));
    }

    /** Whether this delegate may correct it: her group brought it in, or nobody at the table did and she publishes. */
    @PermitAll
    public boolean mayCorrect(Recommendation recommendation, Delegate by) {
        return recommendation.isReadable()
                && recommendation
                        .enteredBy()
                        .map(group -> group.equals(by.group()) && mayEnter(by))
                        .orElseGet(() -> by.has(Mandate.PUBLISHER));
    }

    /**
     * Enters each point; the same form a second time enters nothing.
     *
     * @return the key of the first
     */
    @RolesAllowed("member")
    public String enter(EnterRecommendation entered, Delegate by) {
        int position = numbers.next("recommendation");
        requireMay(by);
        if (recommendations.find(entered.key(0)).isPresent()) {
            return entered.key(0);
        }
        if (entered.pilotKey() != null) {
            pilots.find(entered.pilotKey()).orElseThrow(() -> new PilotNotFound(entered.pilotKey()));
        }
        for (int place = 0; place < entered.points().size(); place++) {
            int own = place == 0 ? position : numbers.next("recommendation");
            recommendations.add(Recommendation.enter(own, entered, place, by.group()));
            events.fire(new RecommendationRecorded(entered.key(place)));
        }
        return entered.key(0);
    }

    /**
     * Corrects what stands there; what stood there before stays, with the reason. The answer it got stays as it is.
     *
     * @param seen edition that was corrected
     * @throws NothingCorrected when it says the same, or another edition stands there by now
     */
    @RolesAllowed("member")
    public void correct(String key, int seen, RecommendationWords words, String why, Delegate by) {
        Recommendation recommendation =
                recommendations.findForAct(key).orElseThrow(() -> new RecommendationNotFound(key));
        Optional.of(recommendation)
                .flatMap(Recommendation::enteredBy)
                .ifPresentOrElse(by::requireGroup, () -> by.require(Mandate.PUBLISHER));
        requireMay(by);
        recommendation.correct(seen, words, why, LocalDate.now(clock));
        events.fire(new RecommendationRecorded(key));
    }

    private void requireMay(Delegate by) {
        groups.requireSeated(by.group());
        if (isPublisher(by)) {
            by.require(Mandate.PUBLISHER);
        }
    }

    private static boolean isPublisher(Delegate by) {
        return Mandate.PUBLISHER.groups().contains(by.group());
    }
}
