package nl.sekswerkplatform.input;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/** A withheld input came out as a gap with its reason. */
public record InputWithheld(int number, WithholdingReason reason, GroupKey stoodInFor, IsoWeek week)
        implements DomainEvent {
    static InputWithheld of(PublishedInput gap) {
        return new InputWithheld(gap.number(), gap.reason(), gap.stoodInFor(), gap.week());
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("number", number);
        parts.put("reason", reason.name());
        if (stoodInFor != null) {
            parts.put("screenedInPlaceOf", stoodInFor.value());
        }
        return Optional.of(PublicRecord.inWeek(week, PublicRecord.Kind.WITHHELD, parts));
    }
}
