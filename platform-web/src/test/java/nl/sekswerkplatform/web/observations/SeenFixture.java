package nl.sekswerkplatform.web.observations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.observations.ShownObservation.Hidden;
import nl.sekswerkplatform.pilots.Period;

/** Made up numbers of months, some of which are hidden and some of which nobody entered. */
final class SeenFixture {
    private static final GroupKey SUPPORT = new GroupKey("support");

    private SeenFixture() {}

    static List<ShownObservation> months(Random random, int most) {
        List<ShownObservation> seen = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Period period = new Period("%d-%02d".formatted(2023 + i / 12, i % 12 + 1));
            int lot = random.nextInt(10);
            if (lot < 8) {
                seen.add(seen(period, lot < 6 ? BigDecimal.valueOf(random.nextInt(500), 1) : null, ""));
            }
        }
        return seen;
    }

    /** @param value null for a hidden one */
    static ShownObservation seen(Period period, BigDecimal value, String note) {
        return new ShownObservation(
                period,
                1,
                false,
                Optional.ofNullable(value),
                value == null ? Optional.of(Hidden.TOO_SMALL) : Optional.empty(),
                Optional.empty(),
                Optional.of(note),
                SUPPORT,
                SUPPORT,
                Optional.empty(),
                false,
                true);
    }
}
