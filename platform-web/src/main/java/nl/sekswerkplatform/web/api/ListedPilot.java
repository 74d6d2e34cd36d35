package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.PilotSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ListedPilot", description = "A pilot in the list; what belongs to it stands under its own address.")
public record ListedPilot(
        String key, String title, String question, PilotStatus status, boolean beforePlatform, boolean illustrative) {
    static ListedPilot of(PilotSummary pilot) {
        return new ListedPilot(
                pilot.key(),
                pilot.title(),
                pilot.question(),
                pilot.status(),
                pilot.beforePlatform(),
                pilot.illustrative());
    }
}
