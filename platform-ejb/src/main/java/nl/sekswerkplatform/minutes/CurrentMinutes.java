package nl.sekswerkplatform.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;

/** Minutes as they are this very moment: time has done its work before anybody reads or changes them. */
@ApplicationScoped
class CurrentMinutes {
    @Inject
    private MinutesRepository minutes;

    @Inject
    private ConfirmationRule rule;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** To change them; others who do so wait. Call it first in a transaction. */
    Minutes getLocked(int meetingNumber) {
        Minutes stored = minutes.getLocked(meetingNumber);
        settle(stored);
        return stored;
    }

    /** In two steps, because the database takes an answer only before the version is closed. */
    void settle(Minutes stored) {
        stored.countSecretaries(today(), rule).forEach(events::fire);
        minutes.flush();
        stored.closeDue(today(), rule).ifPresent(events::fire);
    }

    /** To read them. */
    Optional<Minutes> find(int meetingNumber) {
        return minutes.findToRead(meetingNumber).map(this::settled);
    }

    /** Of these copies, those that are published. */
    List<Minutes> published(List<Minutes> copies) {
        return copies.stream().map(this::settled).filter(Minutes::isPublished).toList();
    }

    /** Of these copies, those that are with the groups. */
    List<Minutes> asked(List<Minutes> copies) {
        return copies.stream()
                .map(this::settled)
                .filter(m -> m.versions().offered().isPresent())
                .toList();
    }

    private Minutes settled(Minutes copy) {
        copy.countSecretaries(today(), rule);
        copy.closeDue(today(), rule);
        return copy;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
