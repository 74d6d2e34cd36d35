package nl.sekswerkplatform.admission;

import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A window whose left-over cards two groups must see revoked.
 *
 * @param seenBy group that saw it already; null for none
 */
public record WindowSummary(UUID id, GroupKey group, LocalDate opens, GroupKey seenBy) {}
