package nl.sekswerkplatform.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * The key of a group's vouching body was entered: from now on its signed batches are accepted.
 *
 * @param vouchedBy the body's name; null for an observer whose body nobody named
 */
public record GroupKeyEntered(GroupKey group, String publicKey, String vouchedBy, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("publicKey", publicKey);
        if (vouchedBy != null) {
            parts.put("vouchedBy", vouchedBy);
        }
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.GROUP_KEY, "group/" + group, parts));
    }
}
