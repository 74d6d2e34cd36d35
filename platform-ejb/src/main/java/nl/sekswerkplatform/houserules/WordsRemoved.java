package nl.sekswerkplatform.houserules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** Two groups removed words for good. */
public record WordsRemoved(String ref, HidingReason reason, List<GroupKey> groups, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("reason", reason.name());
        parts.put("groups", groups.stream().map(GroupKey::value).sorted().toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.REMOVAL, ref, parts));
    }
}
