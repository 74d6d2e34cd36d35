package nl.sekswerkplatform.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/** An input came out. */
public record InputPublished(
        int number,
        String text,
        TextChange change,
        GroupKey asGroup,
        String pilot,
        Told told,
        GroupKey stoodInFor,
        IsoWeek week,
        boolean beforePlatform)
        implements DomainEvent {
    static InputPublished of(PublishedInput input) {
        return new InputPublished(
                input.number(),
                input.text(),
                input.change(),
                input.asGroup(),
                input.pilot(),
                input.told().orElse(null),
                input.stoodInFor(),
                input.week(),
                input.isBeforePlatform());
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("number", number);
        parts.put("text", text);
        if (change != null) {
            parts.put("change", change.name());
        }
        parts.put("asGroup", asGroup == null ? null : asGroup.value());
        parts.put("pilot", pilot);
        if (told != null) {
            parts.put("indicator", told.indicatorKey());
            parts.put("period", told.period().value());
            parts.put("writtenBy", told.writtenBy().value());
        }
        parts.put("beforePlatform", beforePlatform);
        if (stoodInFor != null) {
            parts.put("screenedInPlaceOf", stoodInFor.value());
        }
        return Optional.of(PublicRecord.inWeek(week, PublicRecord.Kind.INPUT, parts));
    }
}
