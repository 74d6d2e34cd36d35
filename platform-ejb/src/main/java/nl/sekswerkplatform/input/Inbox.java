package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sekswerkplatform.codes.CodeKeys;
import nl.sekswerkplatform.input.InputRefused.FormReused;
import nl.sekswerkplatform.sealing.ContentKey;
import nl.sekswerkplatform.sealing.LookupId;

/** The short transactions behind a receipt: a derivation takes long, and no connection waits for it. */
@ApplicationScoped
class Inbox {
    @Inject
    private InputRepository inputs;

    @Inject
    private SentFormRepository forms;

    @Inject
    private ReadersOfInputs readers;

    /**
     * True when this form was sent before, with the same words.
     *
     * @throws FormReused when it was with others
     */
    boolean wasSent(SentForm form) {
        var earlier = forms.find(form);
        earlier.ifPresent(form::requireSame);
        return earlier.isPresent();
    }

    /** False when the form was sent before, with the same words: then nothing happens. */
    @Transactional
    boolean take(AnonymousInput input, OpenedInput opened, SentForm form) {
        if (!forms.addOnce(form)) {
            form.requireSame(forms.find(form).orElseThrow(FormReused::new));
            return false;
        }
        inputs.addUnlogged(input);
        readers.closeForAll(opened);
        return true;
    }

    /** Nothing happens when the input is gone. */
    @Transactional
    void giveReceipt(UUID input, ContentKey key, CodeKeys receipt) {
        inputs.findToChange(input).ifPresent(found -> found.giveReceipt(key, receipt));
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
