package nl.sekswerkplatform.elections;

import java.time.LocalDate;
import java.util.UUID;
import nl.sekswerkplatform.groups.Mandate;

/** A row of the list of a group's elections. */
public record ElectionSummary(UUID id, Mandate mandate, ElectionReading.Step step, LocalDate votingUntil) {
    static ElectionSummary of(Election election, LocalDate today) {
        return new ElectionSummary(
                election.id(), election.mandate(), ElectionReading.step(election, today), election.votingUntil());
    }
}
