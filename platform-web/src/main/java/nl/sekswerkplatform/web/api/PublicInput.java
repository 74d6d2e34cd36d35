package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.WithholdingReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Input",
        description = "What somebody said without an account; without text, but with a reason, where it was withheld.")
public record PublicInput(
        int number,
        String week,
        @Schema(nullable = true) String text,
        @Schema(nullable = true) WithholdingReason reason,
        @Schema(nullable = true) String pilot,
        @Schema(nullable = true) String asGroup,
        boolean beforePlatform,
        boolean illustrative) {
    static PublicInput of(PublishedInput input) {
        return new PublicInput(
                input.number(),
                input.week().toString(),
                input.text(),
                input.reason(),
                input.pilot(),
                input.asGroup() == null ? null : input.asGroup().value(),
                input.isBeforePlatform(),
                input.isIllustrative());
    }
}
