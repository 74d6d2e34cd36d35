package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import nl.sekswerkplatform.groups.GroupKey;

/** Who will do what by when, in a draft. */
public record PlannedFollowUp(String text, GroupKey owner, LocalDate due) {}
