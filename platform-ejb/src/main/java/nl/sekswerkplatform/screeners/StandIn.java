package nl.sekswerkplatform.screeners;

import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;

/** A group's screeners count in the place of those of another group, which has none. */
public record StandIn(GroupKey absent, GroupKey by, LocalDate since) {}
