package nl.sekswerkplatform.ballotwitness;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** All seated groups agreed on who may look at the ballots. Its key stands in the log: another cannot be put in its place unseen. */
public record BallotWitnessAppointed(String name, WitnessKey key, List<GroupKey> agreedBy, LocalDate date)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("name", name);
        parts.put("key", key.written());
        parts.put("agreedBy", agreedBy.stream().map(GroupKey::value).toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.SEATING, "ballot-witness", parts));
    }
}
