package nl.sekswerkplatform.launch.admission;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands on every card of a batch, inside the fold. Says neither which table nor which group it is for: the
 * address must do.
 *
 * @param address where the card is typed in
 * @param fingerprint of the key of the group's vouching body
 * @param opens first day on which the card can be used; null when that is at once
 */
record CardWords(String address, String fingerprint, LocalDate opens) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    String dutch() {
        return "Met deze kaart krijg je een plaats aan een tafel waar mensen samen overleggen. Niemand weet welke kaart"
                + " jij trok. " + (opens == null ? "Je kunt de kaart meteen gebruiken." : dutchWindow())
                + " Ga naar het adres op deze kaart en typ de code. Je krijgt er een nieuwe code voor terug."
                + " Een kaart werkt één keer. Laat hem aan niemand zien.";
    }

    String english() {
        return "This card gives you a place at a table where people consult together. Nobody knows which card you drew. "
                + (opens == null ? "You can use it at once." : englishWindow())
                + " Go to the address on this card and type the code. You get a new code in return."
                + " A card works once. Show it to nobody.";
    }

    private String dutchWindow() {
        return "Gebruik de kaart vanaf " + written(DUTCH) + ". Je hebt dan twee weken de tijd. Iedereen begint"
                + " daarna op dezelfde dag. Bewaar de kaart tot je begonnen bent.";
    }

    private String englishWindow() {
        return "Use it from " + written(Locale.ENGLISH) + ". You then have two weeks. After that everyone begins on the"
                + " same day. Keep the card until you have begun.";
    }

    private String written(Locale language) {
        return opens.format(DateTimeFormatter.ofPattern("d MMMM uuuu", language));
    }
}
