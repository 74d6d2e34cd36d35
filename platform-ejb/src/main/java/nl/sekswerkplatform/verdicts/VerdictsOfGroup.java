package nl.sekswerkplatform.verdicts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.AccountsRenewed;

/** When the accounts of a group are renewed, its members say anew what they find. */
@ApplicationScoped
class VerdictsOfGroup {
    @Inject
    private Verdicts verdicts;

    void endWith(@Observes AccountsRenewed renewed) {
        verdicts.takeOut(renewed.group());
    }
}
