package nl.sekswerkplatform.plans;

import nl.sekswerkplatform.pilots.Plan;

/**
 * What a member asks the table.
 *
 * @param seen the edition of the plan that she read; 0 before the first
 * @param reason why, for everyone to read
 * @param minutes asked at the table
 */
public record ProposePlan(String pilotKey, int seen, Plan plan, String reason, int minutes) {}
