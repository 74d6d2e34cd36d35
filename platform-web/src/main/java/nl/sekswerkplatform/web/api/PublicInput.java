package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.Told;
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

        @Schema(
                nullable = true,
                description = "For which indicator it was told; null for what people write themselves.")
        String indicator,

        @Schema(nullable = true) String period,

        @Schema(nullable = true, description = "The group that wrote the story down.")
        String writtenBy,

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
                input.told().map(Told::indicatorKey).orElse(null),
                input.told().map(told -> told.period().value()).orElse(null),
                input.told().map(told -> told.writtenBy().value()).orElse(null),
                input.isBeforePlatform(),
                input.isIllustrative());
    }
}
