package nl.sekswerkplatform.demo;

import java.util.List;
import nl.sekswerkplatform.advice.Choice;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * What invented members of one group say in the demo's round. The police waits for one more: whoever tries the demo as an
 * officer makes it heard.
 */
record DemoPositions(GroupKey group, List<Choice> choices) {
    static final String TEXT =
            "De gemeente opent een half jaar lang elke donderdagavond een spreekuur over wonen en werken."
                    + " Niemand hoeft haar naam te zeggen. Daarna kijkt de tafel of het helpt.";

    static final List<DemoPositions> ALL = List.of(
            of(
                    "sex-workers",
                    yes(),
                    yes(),
                    but("Alleen als er ook iemand is die Roemeens of Hongaars spreekt."),
                    yes(),
                    yes()),
            of("support", yes(), yes(), but("Wij hebben op donderdag te weinig mensen.")),
            of("police", yes(), yes()),
            of("municipality", yes(), yes(), yes()),
            of(
                    "residents",
                    yes(),
                    yes(),
                    no("De straat is al druk genoeg op donderdag."),
                    yes(),
                    but("Laat ons na drie maanden weten hoe het gaat."),
                    but("Liever niet aan de kant van de school.")));

    private static DemoPositions of(String group, Choice... choices) {
        return new DemoPositions(new GroupKey(group), List.of(choices));
    }

    private static Choice yes() {
        return new Choice(Stance.CONSENT, null);
    }

    private static Choice but(String reason) {
        return new Choice(Stance.RESERVATION, reason);
    }

    private static Choice no(String reason) {
        return new Choice(Stance.OBJECTION, reason);
    }
}
