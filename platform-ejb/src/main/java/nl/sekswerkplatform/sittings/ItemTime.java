package nl.sekswerkplatform.sittings;

import jakarta.persistence.Embeddable;

/** How long an item was on the table. */
@Embeddable
class ItemTime {
    private int position;

    private int seconds;

    protected ItemTime() {}

    ItemTime(int position, int seconds) {
        this.position = position;
        this.seconds = seconds;
    }

    int position() {
        return position;
    }

    int seconds() {
        return seconds;
    }
}
