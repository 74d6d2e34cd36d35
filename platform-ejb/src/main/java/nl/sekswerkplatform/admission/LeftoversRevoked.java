package nl.sekswerkplatform.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** Two groups saw that the cards that nobody drew are of no use any more; never told is how many there were. */
public record LeftoversRevoked(GroupKey group, List<GroupKey> seenBy, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = Map.of(
                "leftoversRevokedBefore", seenBy.stream().map(GroupKey::value).toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ADMISSION_BATCH, "group/" + group, parts));
    }
}
