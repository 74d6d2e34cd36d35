package nl.sekswerkplatform.stages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.pilots.DecidedPilot;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A decision moved a pilot on, or brought it.
 *
 * @param brought what it is; null for one that was there
 */
public record PilotStepped(String pilotKey, PilotStatus stage, String decision, LocalDate date, DecidedPilot brought)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("decision", decision);
        parts.put("status", stage.name());
        if (brought != null) {
            parts.put("title", brought.title());
            parts.put("question", brought.question());
            parts.put("budget", brought.budget());
            parts.put("area", brought.area());
            parts.put("startNotBefore", brought.startNotBefore().toString());
            parts.put("durationMonths", brought.durationMonths());
        }
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.PILOT_VERSION, "pilot/" + pilotKey, parts));
    }
}
