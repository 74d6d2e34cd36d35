package nl.sekswerkplatform.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A published decision has a new version; the one before stays readable. */
public record DecisionChanged(DecisionVersion version, Decision decision) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("version", version.edition());
        version.why().ifPresent(why -> parts.put("why", why));
        parts.put("title", version.title());
        parts.put("text", version.text());
        parts.put("reasons", version.reasons());
        version.responseReasons().ifPresent(reasons -> parts.put("responseReasons", reasons));
        parts.put("answers", DecisionPublished.answers(decision));
        return Optional.of(PublicRecord.on(
                version.publishedOn(), PublicRecord.Kind.DECISION, "decision/" + decision.number(), parts));
    }
}
