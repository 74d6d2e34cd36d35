package nl.sekswerkplatform.cities;

import java.util.List;
import java.util.Random;

/** What is said in an invented city: sentences put together by a draw that is always the same for the same number. */
final class CityWords {
    static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");

    private static final List<String> PILOTS = List.of(
            "Spreekuur in de avond",
            "Een maatje in het eerste jaar",
            "Een tolk aan de balie",
            "Licht op de route naar huis",
            "Werken aan huis zonder zorgen",
            "Een bankrekening voor iedereen",
            "Gezond werken",
            "Een plek om even te zitten",
            "Melden zonder naam",
            "Een huurcontract dat klopt",
            "Leren voor later",
            "De wijkagent kent de weg",
            "Hulp na geweld",
            "Rust in de straat",
            "Belasting in gewone taal",
            "Een veilige eerste afspraak",
            "Stoppen wanneer je wilt",
            "Zorg zonder doorverwijzen",
            "Opvang met een eigen deur",
            "Samen de regels lezen");

    private static final List<String> FIRST = List.of(
            "Ik werk hier een paar jaar en ken de straat goed.",
            "Voor mij is dit het belangrijkste van alles.",
            "Wij hebben er met elkaar over gepraat.",
            "Vorig jaar ging het anders dan nu.",
            "In een andere stad heb ik gezien dat het kan.",
            "Ik schrijf dit omdat ik het niet hardop durf te zeggen.",
            "Er is veel beloofd en nog niet alles is gedaan.",
            "Mijn ervaring is goed, maar niet iedereen heeft dat geluk.",
            "De meeste mensen weten niet hoe het werkt.",
            "Ik woon er vlakbij en merk er weinig van.",
            "Het begint met vertrouwen.",
            "Als er iets gebeurt, weet ik niet wie ik moet bellen.");

    private static final List<String> THEN = List.of(
            "De balie is alleen overdag open, en dan slaap ik.",
            "Wie de taal niet goed spreekt, krijgt de helft niet mee.",
            "Een formulier van zes bladzijden houdt mensen tegen.",
            "Op de vaste avond staat er altijd iemand die luistert.",
            "Er is één verlichte route, en die is afgesloten.",
            "De verhuurder vraagt meer dan is afgesproken.",
            "Sinds de zomer komt er vaker controle.",
            "De wachttijd is nu acht weken.",
            "Hulp is er wel, maar je moet weten waar.",
            "Vragen over geld blijven te lang liggen.",
            "Iedereen krijgt een ander antwoord op dezelfde vraag.",
            "De afspraken hangen nergens op papier.");

    private static final List<String> WISH = List.of(
            "Maak het eenvoudig en zeg het in gewone taal.",
            "Laat ons meebeslissen voordat het vaststaat.",
            "Kijk na drie maanden of het helpt.",
            "Zorg dat niemand haar naam hoeft te zeggen.",
            "Begin klein, en stop als het niet werkt.",
            "Vertel ons wat er met dit antwoord gebeurt.",
            "Geef het geld aan wie het werk doet.",
            "Vraag het ook aan wie niet komt.",
            "Hang de regels op waar wij werken.",
            "Laat dezelfde persoon terugkomen.",
            "Wij willen het elk half jaar horen.",
            "Ook een weekend telt mee.");

    private static final List<String> SUBJECTS = List.of(
            "langer open op donderdag",
            "een vaste contactpersoon",
            "uitleg in vijf talen",
            "minder papier",
            "een proef van drie maanden",
            "een telefoonnummer voor de nacht",
            "wie betaalt de extra uren",
            "controle alleen met uitleg",
            "een kaart met alle adressen van hulp",
            "afspraken met verhuurders",
            "training voor nieuwe collega's",
            "een cijfer per kwartaal",
            "wat doen we met klachten",
            "een plek in elke wijk",
            "samen kijken na een half jaar");

    private final Random draw;

    /** @param number the same gives the same words, in the same order */
    CityWords(long number) {
        this.draw = new Random(number);
    }

    static String pilot(int pilot) {
        return PILOTS.get(pilot % PILOTS.size());
    }

    /** What one person writes. */
    String input() {
        return pick(FIRST) + " " + pick(THEN) + " " + pick(WISH);
    }

    String view() {
        return pick(THEN) + " " + pick(WISH);
    }

    String wish() {
        return pick(WISH);
    }

    String subject(int number) {
        return SUBJECTS.get(number % SUBJECTS.size());
    }

    String group() {
        return pick(GROUPS);
    }

    <T> T pick(List<T> some) {
        return some.get(draw.nextInt(some.size()));
    }

    int below(int bound) {
        return draw.nextInt(bound);
    }
}
