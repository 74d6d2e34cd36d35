package nl.sekswerkplatform.web.observations;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.pilots.Indicator;

/** What was agreed about an indicator beforehand, as lines across its chart. */
record Levels(Optional<BigDecimal> target, Optional<BigDecimal> threshold) {
    static Levels of(Indicator indicator) {
        return new Levels(indicator.target(), indicator.threshold());
    }

    Stream<BigDecimal> all() {
        return Stream.of(target, threshold).flatMap(Optional::stream);
    }
}
