package nl.sekswerkplatform.pilots;

import java.util.List;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierIndicator;

/** Indicators of a running pilot that is in no database. */
public final class IndicatorsFixture {
    private IndicatorsFixture() {}

    public static List<Indicator> of(EarlierIndicator... earlier) {
        return Pilot.recordEarlier(PilotFixture.running("pilot", earlier))
                .criteria()
                .get(0)
                .indicators();
    }
}
