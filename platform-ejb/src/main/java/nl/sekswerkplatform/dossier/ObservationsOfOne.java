package nl.sekswerkplatform.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.observations.EarlierObservation;

/** Observations of one indicator as they stand one behind the other in a file, to be entered together. */
final class ObservationsOfOne {
    private static final int MOST = 100;

    private final Map<String, EarlierObservation> all = new LinkedHashMap<>();
    private final Map<String, Node> parts = new LinkedHashMap<>();
    private Node tried;

    /** False when it is of another indicator, or these are many enough. */
    boolean takes(EarlierObservation next) {
        return all.size() < MOST
                && all.values().stream().limit(1).allMatch(first -> first.indicatorKey()
                        .equals(next.indicatorKey()));
    }

    /** Of two with one key the second changes nothing. */
    void add(Node part, EarlierObservation earlier) {
        all.putIfAbsent(earlier.key(), earlier);
        parts.putIfAbsent(earlier.key(), part);
        tried = all.size() == 1 ? part : tried;
    }

    List<EarlierObservation> all() {
        return List.copyOf(all.values());
    }

    void trying(String key) {
        tried = parts.get(key);
    }

    /** The one that was entered last, or is being entered. */
    Node tried() {
        return tried;
    }

    void clear() {
        all.clear();
        parts.clear();
    }
}
