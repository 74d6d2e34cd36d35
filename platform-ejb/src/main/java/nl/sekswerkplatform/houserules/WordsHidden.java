package nl.sekswerkplatform.houserules;

import nl.sekswerkplatform.shared.DomainEvent;

/** Words were hidden, or came back; nothing for the log, which tells what is gone for good. */
public record WordsHidden(String ref, HidingStatus status) implements DomainEvent {}
