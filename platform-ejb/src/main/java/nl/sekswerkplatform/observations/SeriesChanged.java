package nl.sekswerkplatform.observations;

import java.util.Set;
import nl.sekswerkplatform.shared.DomainEvent;

/** What can be read of these indicators is another than before; told once for all that was entered together. */
public record SeriesChanged(Set<String> indicatorKeys) implements DomainEvent {
    public SeriesChanged {
        indicatorKeys = Set.copyOf(indicatorKeys);
    }
}
