package nl.sekswerkplatform.groups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A group came to the table, seated or as observer. */
public record GroupFounded(GroupKey group, String nameNl, String nameEn, boolean seated, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("nl", nameNl);
        parts.put("en", nameEn);
        parts.put("seated", seated);
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "group/" + group, parts));
    }
}
