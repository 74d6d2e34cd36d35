package nl.sekswerkplatform.consultations;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;
import nl.sekswerkplatform.smallnumbers.Protection;

/** The rounds in which people were heard. */
@Stateless
public class ConsultationService {
    /** The longest list that one call answers. */
    public static final int MOST = 100;

    @Inject
    private ConsultationRepository rounds;

    @Inject
    private GroupService groups;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /**
     * Rounds in the order in which they were recorded.
     *
     * @param after the last number of the page before; 0 for the first page
     */
    @PermitAll
    public List<ConsultationSummary> list(int after, int most) {
        Map<GroupKey, Protection> protections =
                groups.findAll().stream().collect(toMap(StakeholderGroup::key, ConsultationService::protection));
        return rounds.page(after, Math.min(most, MOST)).stream()
                .map(round -> round.shown(protections.getOrDefault(round.group(), Protection.PROTECTED)))
                .toList();
    }

    /** Enters a round that was held before the platform; one with a known key changes nothing. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierRound earlier) {
        if (rounds.knows(earlier.key())) {
            return;
        }
        Protection protection = protection(groups.get(earlier.group()));
        ConsultationRound round = ConsultationRound.recordEarlier(numbers.next("consultation"), earlier);
        rounds.add(round);
        events.fire(new ConsultationRecorded(LocalDate.now(clock), round.shown(protection)));
    }

    private static Protection protection(StakeholderGroup group) {
        return group.isProtected() ? Protection.PROTECTED : Protection.IN_FUNCTION;
    }
}
