package nl.sekswerkplatform.rooms;

import java.util.UUID;
import nl.sekswerkplatform.shared.Text;

/**
 * What a member wants to say.
 *
 * @param form made when the form was opened, so that sending it twice says it once
 * @param seen how she wants to be seen with it
 */
public record Contribution(UUID form, String text, SeenAs seen) {
    /** In characters. */
    public static final int MAX_TEXT = 2_000;

    /** @throws nl.sekswerkplatform.shared.DomainException when there is no text, or too much */
    public Contribution {
        text = Text.required("text", text, MAX_TEXT);
    }

    Said by(int voice) {
        return new Said(form, voice, text);
    }
}
