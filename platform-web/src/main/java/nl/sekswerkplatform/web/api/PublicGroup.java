package nl.sekswerkplatform.web.api;

import nl.sekswerkplatform.groups.StakeholderGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Group",
        description =
                "A group at the table. Its public key is that of the body that vouches for its members (Ed25519, X.509, base64).")
public record PublicGroup(
        String key,
        String nameNl,
        String nameEn,
        boolean seated,
        boolean inFunction,
        @Schema(nullable = true) String vouchedBy,
        @Schema(nullable = true) String publicKey) {
    static PublicGroup of(StakeholderGroup group) {
        return new PublicGroup(
                group.key().value(),
                group.nameNl(),
                group.nameEn(),
                group.isSeated(),
                group.isInFunction(),
                group.vouchedBy(),
                group.publicKey().orElse(null));
    }
}
