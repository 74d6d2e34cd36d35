package nl.sekswerkplatform.shared;

import java.util.Optional;

/**
 * Something that happened at the table, in the past tense ({@code MinutesPublished}). Fired as a CDI event in the
 * transaction of the act; observers run in it too, so what must be in the public log cannot be committed without it.
 */
public interface DomainEvent {
    /** What the public log must hold of it; empty for what is not published. */
    default Optional<PublicRecord> publicRecord() {
        return Optional.empty();
    }
}
