package nl.sekswerkplatform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/** The limits of what is shown of people, for the pages that say why a number is missing. */
@Named
@ApplicationScoped
public class ExplainNumbersBacking {
    public int getNothingBelow() {
        return SmallNumbers.NOTHING_BELOW;
    }

    public int getNumbersFrom() {
        return SmallNumbers.NUMBERS_FROM;
    }

    public int getStandsFrom() {
        return SmallNumbers.STANDS_FROM;
    }
}
