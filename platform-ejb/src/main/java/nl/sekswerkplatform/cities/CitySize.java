package nl.sekswerkplatform.cities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much an invented city holds. A village is about as much as the dossier that ships, a city a hundred times that. */
public enum CitySize {
    VILLAGE(3, 1),
    TOWN(30, 2),
    CITY(300, 20);

    private static final int INPUTS_IN_THREE_MEETINGS = 200;
    private static final int MEMBERS_IN_THREE_MEETINGS = 100;

    private final int meetings;
    private final int pilots;

    CitySize(int meetings, int pilots) {
        this.meetings = meetings;
        this.pilots = pilots;
    }

    /** @param word as the operator writes it, such as {@code city} */
    public static Optional<CitySize> of(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    int meetings() {
        return meetings;
    }

    int pilots() {
        return pilots;
    }

    /** How many inputs came before so many meetings. */
    int inputsUntil(int meetings) {
        return meetings * INPUTS_IN_THREE_MEETINGS / 3;
    }

    int members() {
        return meetings * MEMBERS_IN_THREE_MEETINGS / 3;
    }
}
