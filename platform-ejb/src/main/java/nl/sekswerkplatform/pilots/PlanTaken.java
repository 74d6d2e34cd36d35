package nl.sekswerkplatform.pilots;

import java.util.List;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * What is watched of a pilot, or how, is another from now on. Nothing for the log, which holds what the table agreed to.
 *
 * @param dropped keys of indicators that are watched no longer
 * @param watched keys of those that are
 */
public record PlanTaken(String pilotKey, List<String> dropped, List<String> watched) implements DomainEvent {
    public PlanTaken {
        dropped = List.copyOf(dropped);
        watched = List.copyOf(watched);
    }
}
