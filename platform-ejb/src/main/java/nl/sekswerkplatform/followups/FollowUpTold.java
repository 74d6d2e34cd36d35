package nl.sekswerkplatform.followups;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * Something happened with a follow-up: it goes like this, it is done, its group answered, its date was moved, it lapsed.
 *
 * @param parts for the log
 */
public record FollowUpTold(FollowUpKey key, LocalDate date, Map<String, Object> parts) implements DomainEvent {
    static FollowUpTold updated(FollowUpKey key, FollowUpUpdate update, FollowUpStatus status) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("text", update.text());
        update.evidence().ifPresent(link -> parts.put("evidence", link.address()));
        parts.put("by", update.by().value());
        parts.put("status", status.name());
        return new FollowUpTold(key, update.date(), parts);
    }

    static FollowUpTold answered(FollowUpKey key, Acceptance said, String reason, GroupKey by, LocalDate on) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("acceptance", said.name());
        if (reason != null) {
            parts.put("reason", reason);
        }
        parts.put("by", by.value());
        return new FollowUpTold(key, on, parts);
    }

    static FollowUpTold moved(FollowUpKey key, FollowUpMove move) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("from", move.before().toString());
        parts.put("to", move.after().toString());
        parts.put("reason", move.reason());
        parts.put("by", move.by().value());
        return new FollowUpTold(key, move.movedOn(), parts);
    }

    static FollowUpTold lapsed(FollowUpKey key, String withdrawnBy, LocalDate on) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("status", FollowUpStatus.LAPSED.name());
        parts.put("decision", withdrawnBy);
        return new FollowUpTold(key, on, parts);
    }

    static FollowUpTold returned(FollowUpKey key, int proposal, LocalDate on) {
        return new FollowUpTold(key, on, Map.of("proposal", proposal));
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.FOLLOW_UP, "follow-up/" + key, parts));
    }
}
