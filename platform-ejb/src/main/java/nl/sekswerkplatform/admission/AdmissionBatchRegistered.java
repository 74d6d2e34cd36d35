package nl.sekswerkplatform.admission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A group may fill so many more chairs; told to everyone, so that nobody adds chairs unseen.
 *
 * @param opens first day of the common window; null when each card works at once
 */
public record AdmissionBatchRegistered(
        GroupKey group, int cards, Set<Mandate> mandates, LocalDate opens, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("cards", cards);
        parts.put(
                "mandates", new TreeSet<>(mandates).stream().map(Mandate::name).toList());
        if (opens != null) {
            parts.put("opens", opens.toString());
        }
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ADMISSION_BATCH, "group/" + group, parts));
    }
}
