package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.smallnumbers.Band;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "People",
        description =
                "A number of people as far as it may be shown: exact, rounded, the band it lies in, few, or nothing.")
public record People(
        ShownCount.Kind kind,
        @Schema(nullable = true) Integer value,
        @Schema(nullable = true) Band band) {
    static People of(ShownCount count) {
        Integer value = count.value().isPresent() ? count.value().getAsInt() : null;
        return new People(count.kind(), value, count.band().orElse(null));
    }
}
