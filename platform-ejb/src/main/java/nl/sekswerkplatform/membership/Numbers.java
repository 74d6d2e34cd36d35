package nl.sekswerkplatform.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.OptionalLong;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.authenticators.OneTimeNumber;
import nl.sekswerkplatform.authenticators.SpentNumberService;

/** Takes a number of a member's app, once. */
@ApplicationScoped
class Numbers {
    @Inject
    private SpentNumberService spent;

    @Inject
    private Clock clock;

    /** @param number null when none was typed */
    boolean accepts(AuthenticatorSecret app, OneTimeNumber number, MemberSecret member) {
        OptionalLong step = number == null ? OptionalLong.empty() : app.stepOf(number, clock);
        return step.isPresent() && spent.spend(member.nullifier("number", Long.toString(step.getAsLong())));
    }
}
