package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.AccountsRenewed;

/** New accounts are other members: what the old ones said in a round that is open goes, so that nobody counts twice. */
@ApplicationScoped
class PositionsOfGroup {
    @Inject
    private RoundRepository rounds;

    @Inject
    private PositionBoxes boxes;

    void endWith(@Observes AccountsRenewed renewed) {
        rounds.openNumbers().forEach(number -> rounds.hold(number)
                .filter(ConsentRound::isOpen)
                .ifPresent(round -> boxes.takeOut(round, renewed.group())));
    }
}
