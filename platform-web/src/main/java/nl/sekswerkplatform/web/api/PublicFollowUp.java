package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.decisions.FollowUp;
import nl.sekswerkplatform.decisions.FollowUpStatus;
import nl.sekswerkplatform.decisions.FollowUpSummary;
import nl.sekswerkplatform.decisions.FollowUpUpdate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FollowUp",
        description =
                "What a group does because of a decision, as it stands today; 0 days late when it is done or not yet due.")
public record PublicFollowUp(
        String key,
        String decision,
        String text,
        String owner,
        LocalDate due,
        FollowUpStatus status,
        int daysLate,
        @Schema(nullable = true) String pilot,
        List<PublicUpdate> updates,
        boolean beforePlatform,
        boolean illustrative) {
    static PublicFollowUp of(FollowUp followUp, LocalDate today) {
        FollowUpSummary summary = followUp.summary(today);
        return new PublicFollowUp(
                summary.key().toString(),
                summary.key().decision().toString(),
                summary.text(),
                summary.owner().value(),
                summary.due(),
                summary.status(),
                summary.daysLate(),
                summary.pilotKey().orElse(null),
                followUp.updates().stream().map(PublicUpdate::of).toList(),
                summary.beforePlatform(),
                summary.illustrative());
    }

    @Schema(name = "Update", description = "What a group told about it; done with the result.")
    public record PublicUpdate(LocalDate date, String group, String text, boolean done) {
        static PublicUpdate of(FollowUpUpdate update) {
            return new PublicUpdate(update.date(), update.by().value(), update.text(), update.isDone());
        }
    }
}
