package nl.sekswerkplatform.architecture.numbersthatleavecountnopeople;

import java.util.Map;

/** Hands out how many people there are. */
public class PilotViolation {
    public int supporters() {
        return 3;
    }

    public Map<String, Long> turnout() {
        return Map.of("sex-workers", 3L);
    }
}
