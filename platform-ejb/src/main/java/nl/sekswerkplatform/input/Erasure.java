package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.sekswerkplatform.shared.IsoWeek;

/** Erases what has been kept long enough, some at a time. */
@ApplicationScoped
class Erasure {
    private static final int MOST = 200;
    /** Weeks after which no form that was sent can come again. */
    private static final int FORMS = 2;

    @Inject
    private InputRepository inputs;

    @Inject
    private ReadersOfInputs readers;

    @Inject
    private SentFormRepository forms;

    @Inject
    private Clock clock;

    /** True when there may be more to erase. */
    @Transactional
    boolean eraseSome() {
        var today = LocalDate.now(clock);
        var due = inputs.contentDue(today, MOST);
        due.forEach(AnonymousInput::erase);
        readers.closeForGood(due);
        var unknown = inputs.expiredDue(today, MOST);
        unknown.forEach(inputs::remove);
        forms.removeBefore(IsoWeek.of(today.minusWeeks(FORMS)));
        return due.size() == MOST || unknown.size() == MOST;
    }
}
