package nl.sekswerkplatform.advice;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.advice.EarlierConsentRound.AskedGroup;
import nl.sekswerkplatform.advice.EarlierConsentRound.GivenReason;
import nl.sekswerkplatform.advice.RoundRefused.ItemNotOnAgenda;
import nl.sekswerkplatform.agenda.AgendaItem;
import nl.sekswerkplatform.agenda.AgendaService;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** Rounds that are closed, as they are taken along to another platform, and as they are entered there. */
@Stateless
public class EarlierRoundService {
    @Inject
    private RoundRepository rounds;

    @Inject
    private RoundReader reader;

    @Inject
    private AgendaService agendas;

    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    /** Closed ones with a number above the given one, the oldest first. */
    @PermitAll
    public List<RoundReading> findClosedAfter(int number, int most) {
        return reader.read(rounds.closedAfter(number, Math.min(most, RoundService.MOST)));
    }

    /**
     * Enters one; a key that is known changes nothing.
     *
     * @return its number
     * @throws ItemNotOnAgenda when there is no such item on a published agenda
     */
    @RolesAllowed("operator")
    public int recordEarlier(EarlierConsentRound earlier) {
        return rounds.findByDossierKey(earlier.key()).map(ConsentRound::number).orElseGet(() -> enter(earlier));
    }

    private int enter(EarlierConsentRound earlier) {
        AgendaItem item = agendas.findItems(earlier.meeting()).stream()
                .filter(each -> each.position() == earlier.position())
                .findFirst()
                .orElseThrow(ItemNotOnAgenda::new);
        ConsentRound round = ConsentRound.recordEarlier(earlier, numbers.next("round"), new RoundSubject(item));
        rounds.add(round);
        int reasons = 0;
        for (AskedGroup asked : earlier.groups()) {
            if (asked.wording() != null) {
                rounds.add(Wording.recordEarlier(round.id(), asked.group(), asked.wording(), earlier.closedOn()));
            }
            for (GivenReason given : asked.reasons()) {
                rounds.add(Reason.recordEarlier(round.id(), ++reasons, asked.group(), given));
            }
        }
        events.fire(RoundOpened.of(round));
        events.fire(RoundClosed.of(round));
        return round.number();
    }
}
