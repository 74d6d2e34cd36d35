package nl.sekswerkplatform.cities;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much an invented city holds. A village is about as much as the dossier that ships, a city a hundred times that. */
public enum CitySize {
    VILLAGE(3, 1, 0),
    TOWN(30, 2, 1_000),
    CITY(300, 20, 10_000);

    private static final int INPUTS_IN_THREE_MEETINGS = 200;

    private final int meetings;
    private final int pilots;
    private final int members;

    CitySize(int meetings, int pilots, int members) {
        this.meetings = meetings;
        this.pilots = pilots;
        this.members = members;
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

    /** Together with those of the demo; a village has no others. */
    int members() {
        return members;
    }
}
