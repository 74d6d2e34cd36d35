package nl.sekswerkplatform.plans;

import java.time.LocalDate;
import nl.sekswerkplatform.pilots.Plan;

/**
 * What a table agreed to on another platform.
 *
 * @param edition 0 for how it was before that
 * @param agreedOn null then
 */
public record EarlierEdition(int edition, LocalDate agreedOn, Plan plan) {}
