package nl.sekswerkplatform.web.datepolls;

import nl.sekswerkplatform.datepolls.DatePollReading.DateReading;
import nl.sekswerkplatform.datepolls.Suits;

/** One of the dates, and whether it suits. */
public class DateRow {
    private final DateReading date;
    private Suits suits;

    DateRow(DateReading date) {
        this.date = date;
        this.suits = date.mine();
    }

    public DateReading getDate() {
        return date;
    }

    public Suits getSuits() {
        return suits;
    }

    public void setSuits(Suits suits) {
        this.suits = suits;
    }
}
