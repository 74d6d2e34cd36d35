package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A group told how a follow-up goes, or that it is done. */
public record FollowUpUpdated(FollowUpKey key, String text, GroupKey by, FollowUpStatus status, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("text", text);
        parts.put("by", by.value());
        parts.put("status", status.name());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.FOLLOW_UP, "follow-up/" + key, parts));
    }
}
