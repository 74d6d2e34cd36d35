package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** The same form was sent before; the proposal it made is there. */
public class AlreadyProposed extends DomainException {
    private static final long serialVersionUID = 1L;

    private final int number;

    public AlreadyProposed(int number) {
        super(number);
        this.number = number;
    }

    /** The number of the proposal that the first sending made. */
    public int number() {
        return number;
    }
}
