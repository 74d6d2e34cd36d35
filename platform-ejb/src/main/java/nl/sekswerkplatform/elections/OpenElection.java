package nl.sekswerkplatform.elections;

import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.groups.Mandate;

/**
 * An election in which a member can do something that she has not done.
 *
 * @param voting true when she can vote; false when she can stand
 */
public record OpenElection(UUID id, Mandate mandate, boolean voting, LocalDate lastDay) {}
