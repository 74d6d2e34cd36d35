package nl.sekswerkplatform.rooms;

import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.smallnumbers.ShownVotes;

/**
 * A poll as one member sees it.
 *
 * @param mine her vote; null when she gave none
 * @param outcome null while it is open
 */
public record PollReading(UUID id, String question, Shown by, LocalDate lastDay, Boolean mine, ShownVotes outcome) {
    public boolean isOpen() {
        return outcome == null;
    }
}
