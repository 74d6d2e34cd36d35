package nl.sekswerkplatform.datepolls;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whether one date suits. */
@Embeddable
class DateMark {
    private int position;

    @Enumerated(EnumType.STRING)
    private Suits suits;

    protected DateMark() {}

    DateMark(int position, Suits suits) {
        this.position = position;
        this.suits = suits;
    }

    int position() {
        return position;
    }

    Suits suits() {
        return suits;
    }
}
