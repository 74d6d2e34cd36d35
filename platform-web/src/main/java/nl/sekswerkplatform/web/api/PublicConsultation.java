package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.consultations.ConsultationForm;
import nl.sekswerkplatform.consultations.ConsultationSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Consultation",
        description = "A round in which people of a group were heard. With perSession the number is of each session.")
public record PublicConsultation(
        int number,
        String title,
        String group,
        ConsultationForm form,
        @Schema(nullable = true) Integer sessions,
        @Schema(nullable = true) People participants,
        boolean perSession,
        @Schema(nullable = true) String note,
        boolean beforePlatform,
        boolean illustrative) {
    static PublicConsultation of(ConsultationSummary round) {
        return new PublicConsultation(
                round.number(),
                round.title(),
                round.group().value(),
                round.form(),
                round.sessions().orElse(null),
                round.participants().map(People::of).orElse(null),
                round.perSession(),
                round.note().orElse(null),
                round.beforePlatform(),
                round.illustrative());
    }
}
