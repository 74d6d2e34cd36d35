package nl.sekswerkplatform.groupreplies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * The reply of a group to a decision can be read. The log holds that it is there and not its words, which house rules may
 * still remove.
 */
public record GroupReplied(DecisionNumber decision, GroupKey group, LocalDate date) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(
                date, PublicRecord.Kind.DECISION, "decision/" + decision, Map.of("replyOf", group.value())));
    }
}
