package nl.sekswerkplatform.stages;

import java.time.LocalDate;
import nl.sekswerkplatform.pilots.PilotStatus;

/**
 * A step as another platform told it.
 *
 * @param decision the number that the decision has here; null for where the pilot stood before that platform
 * @param on null then
 */
public record EarlierStep(PilotStatus stage, String decision, LocalDate on) {}
