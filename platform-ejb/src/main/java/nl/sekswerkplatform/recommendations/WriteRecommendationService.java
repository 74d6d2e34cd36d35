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
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.DomainException;
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
        return findObstacle(by).isEmpty();
    }

    private Optional<DomainException> findObstacle(Delegate by) {
        if (groups.findSeated().stream().noneMatch(group -> group.key().equals(by.group()))) {
            return Optional.of(new GroupNotSeated(by.group()));
        }
        return Mandate.PUBLISHER.groups().contains(by.group()) && !by.has(Mandate.PUBLISHER)
                ? Optional.of(new MandateMissing(Mandate.PUBLISHER))
                : Optional.empty();
    }

    /** Whether this delegate may correct it: her group brought it in, or nobody at the table did and she publishes. */
    @PermitAll
    public boolean mayCorrect(Recommendation recommendation, Delegate by) {
        return findObstacle(recommendation, by).isEmpty();
    }

    private Optional<DomainException> findObstacle(Recommendation recommendation, Delegate by) {
        return recommendation.findObstacleToCorrect(by).or(() -> findObstacle(by));
    }

    /**
     * Enters each point; the same form a second time enters nothing.
     *
     * @return the key of the first
     */
    @RolesAllowed("member")
    public String enter(EnterRecommendation entered, Delegate by) {
        int position = numbers.next("recommendation");
        requireNone(findObstacle(by));
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
     * @throws NothingCorrected when it says the same, or another edition stands there by now, or nobody can read it
     */
    @RolesAllowed("member")
    public void correct(String key, int seen, RecommendationWords words, String why, Delegate by) {
        Recommendation recommendation =
                recommendations.findForAct(key).orElseThrow(() -> new RecommendationNotFound(key));
        requireNone(findObstacle(recommendation, by));
        recommendation.correct(seen, words, why, LocalDate.now(clock));
        events.fire(new RecommendationRecorded(key));
    }

    private static void requireNone(Optional<DomainException> obstacle) {
        obstacle.ifPresent(refused -> {
            throw refused;
        });
    }
}
