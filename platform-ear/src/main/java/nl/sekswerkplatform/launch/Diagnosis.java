package nl.sekswerkplatform.launch;

import java.util.ArrayList;
import java.util.List;

/** What was found, in the order in which it was looked at. */
final class Diagnosis {
    private final List<String> lines = new ArrayList<>();
    private int wrong;

    void well(String fact) {
        lines.add("well    " + fact);
    }

    void wrong(String fact) {
        wrong++;
        lines.add("WRONG   " + fact);
    }

    /** Nothing that can be seen from here, but to be thought of. */
    void mind(String fact) {
        lines.add("mind    " + fact);
    }

    boolean isHealthy() {
        return wrong == 0;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
