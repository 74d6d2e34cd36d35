package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import nl.sekswerkplatform.sealing.LookupId;

/** The short transactions behind a receipt: a derivation takes long, and no connection waits for it. */
@ApplicationScoped
class Inbox {
    @Inject
    private InputRepository inputs;

    @Transactional
    void take(AnonymousInput input) {
        inputs.addOnce(input);
    }

    /** The holder of the receipt changes her input; nothing happens when there is none. */
    @Transactional
    void change(LookupId receipt, Consumer<AnonymousInput> act) {
        inputs.findToChange(receipt).ifPresent(act);
    }

    /** Leaves nothing of it. What is not there is withdrawn already. */
    @Transactional
    void withdraw(LookupId receipt) {
        inputs.findToChange(receipt).ifPresent(input -> {
            input.requireNotOut();
            inputs.remove(input);
        });
    }
}
