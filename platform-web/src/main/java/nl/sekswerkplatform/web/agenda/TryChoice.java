package nl.sekswerkplatform.web.agenda;

import java.util.List;

/** A number to choose in the invented meeting. */
public record TryChoice(String value, boolean chosen) {
    static List<TryChoice> of(List<Integer> among, int chosen) {
        return among.stream()
                .map(each -> new TryChoice(String.valueOf(each), each == chosen))
                .toList();
    }
}
