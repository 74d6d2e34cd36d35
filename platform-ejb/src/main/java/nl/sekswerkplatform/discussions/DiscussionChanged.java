package nl.sekswerkplatform.discussions;

import nl.sekswerkplatform.shared.DomainEvent;

/** Something was said, decided or taken back under a proposal; nothing for the log, which holds the agenda it comes on. */
public record DiscussionChanged(int proposal) implements DomainEvent {}
