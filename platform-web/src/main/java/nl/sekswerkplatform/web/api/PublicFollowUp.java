package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.followups.Acceptance;
import nl.sekswerkplatform.followups.EvidenceLink;
import nl.sekswerkplatform.followups.FollowUp;
import nl.sekswerkplatform.followups.FollowUpMove;
import nl.sekswerkplatform.followups.FollowUpStatus;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.followups.FollowUpUpdate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FollowUp",
        description =
                "What a group does because of a decision, as it stands today; 0 days late when it is done or not yet due.")
public record PublicFollowUp(
        String key,
        String decision,
        String text,

        @Schema(description = "The group that answers for it: the municipality until the group that is asked accepts")
        String owner,

        @Schema(description = "The group that the decision asks")
        String asked,

        @Schema(nullable = true, description = "Whose work it is within that group; never a person")
        String function,

        Acceptance acceptance,

        @Schema(nullable = true, description = "Why the group that is asked declines")
        String declined,

        LocalDate due,
        FollowUpStatus status,
        int daysLate,
        @Schema(nullable = true) String pilot,
        List<PublicUpdate> updates,
        List<PublicMove> moves,

        @Schema(nullable = true, description = "The proposal by which it came back to the agenda")
        Integer returnedAs,

        boolean beforePlatform,
        boolean illustrative) {
    static PublicFollowUp of(FollowUp followUp, LocalDate today) {
        FollowUpSummary summary = followUp.summary(today);
        return new PublicFollowUp(
                summary.key().toString(),
                summary.key().decision().toString(),
                summary.text(),
                summary.owner().value(),
                summary.asked().value(),
                summary.function().orElse(null),
                summary.acceptance(),
                followUp.answerReason().orElse(null),
                summary.due(),
                summary.status(),
                summary.daysLate(),
                summary.pilotKey().orElse(null),
                followUp.updates().stream().map(PublicUpdate::of).toList(),
                followUp.moves().stream().map(PublicMove::of).toList(),
                followUp.returnedAs().orElse(null),
                summary.beforePlatform(),
                summary.illustrative());
    }

    @Schema(name = "Update", description = "What a group told about it; done with the result.")
    public record PublicUpdate(
            LocalDate date,
            String group,
            String text,
            @Schema(nullable = true) String evidence,
            boolean done) {
        static PublicUpdate of(FollowUpUpdate update) {
            return new PublicUpdate(
                    update.date(),
                    update.by().value(),
                    update.text(),
                    update.evidence().map(EvidenceLink::address).orElse(null),
                    update.isDone());
        }
    }

    @Schema(name = "Move", description = "Its date was moved, by which group and why.")
    public record PublicMove(LocalDate date, String group, LocalDate before, LocalDate after, String reason) {
        static PublicMove of(FollowUpMove move) {
            return new PublicMove(move.movedOn(), move.by().value(), move.before(), move.after(), move.reason());
        }
    }
}
