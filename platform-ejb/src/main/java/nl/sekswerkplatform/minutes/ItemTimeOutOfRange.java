package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** An item takes longer than a meeting can, or less than a minute. Arguments: the field, shortest, longest. */
public class ItemTimeOutOfRange extends DomainException {
    ItemTimeOutOfRange(int shortest, int longest) {
        super("minutes", shortest, longest);
    }
}
