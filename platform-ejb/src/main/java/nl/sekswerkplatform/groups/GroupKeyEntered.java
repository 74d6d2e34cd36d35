package nl.sekswerkplatform.groups;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** The key of a group's vouching body was entered: from now on its signed batches are accepted. */
public record GroupKeyEntered(GroupKey group, String publicKey, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(
                PublicRecord.on(date, PublicRecord.Kind.GROUP_KEY, "group/" + group, Map.of("publicKey", publicKey)));
    }
}
