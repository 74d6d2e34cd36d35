package nl.sekswerkplatform.consultations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/** It was told who was heard. Of the number of people the log holds no more than the page shows. */
public record ConsultationRecorded(LocalDate date, ConsultationSummary round) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", round.title());
        parts.put("group", round.group().value());
        parts.put("form", round.form().name());
        round.sessions().ifPresent(sessions -> parts.put("sessions", sessions));
        round.participants().ifPresent(people -> parts.put("participants", word(people)));
        round.note().ifPresent(note -> parts.put("note", note));
        return Optional.of(
                PublicRecord.on(date, PublicRecord.Kind.CONSULTATION, "consultation/" + round.number(), parts));
    }

    private static Object word(ShownCount people) {
        return people.value().isPresent()
                ? people.value().getAsInt()
                : people.kind().name();
    }
}
