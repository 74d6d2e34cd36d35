package nl.sekswerkplatform.transparency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.NumberSeries;

/** An act that changes something and is published: takes a number, then says so. */
@Stateless
public class ActFixture {
    @Inject
    private NumberSeries numbers;

    @Inject
    private Event<DomainEvent> events;

    @PermitAll
    public int act(String series, DomainEvent event) {
        int number = numbers.next(series);
        events.fire(event);
        return number;
    }
}
