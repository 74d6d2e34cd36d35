package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainEvent;

/**
 * The table agreed that a group sits, or does not sit any more. Only what the table adopted in a consent round becomes this;
 * see {@code seating}. Nothing else changes a seat: no setting, no file and no command.
 *
 * @param vouchedBy who hands out its cards, where the table did not know it before; else null
 * @param round the number of the round in which it was adopted
 */
public record SeatAgreed(GroupKey group, boolean seated, String vouchedBy, int round) implements DomainEvent {}
