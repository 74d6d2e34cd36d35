package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.DomainEvent;

/** Advice of a body outside the table was entered; it was published elsewhere, so the log holds nothing of it. */
public record RecommendationRecorded(String key) implements DomainEvent {}
