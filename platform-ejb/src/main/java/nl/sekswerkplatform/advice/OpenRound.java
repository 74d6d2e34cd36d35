package nl.sekswerkplatform.advice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundRefused.TextsAlike;
import nl.sekswerkplatform.shared.Text;

/**
 * What the table is asked.
 *
 * @param form made when the form was opened, so that sending it twice asks once
 * @param position of the item on the agenda of the meeting
 * @param texts one, or several to choose between
 * @param open how long members have
 */
public record OpenRound(UUID form, int meeting, int position, List<String> texts, Duration open) {
    /** In characters. */
    public static final int MAX_TEXT = 2_000;

    public static final int MOST_TEXTS = 4;

    /**
     * @param texts as typed; what is empty behind the first is left out
     * @throws nl.sekswerkplatform.shared.DomainException when there is no text, too much of it, or one twice
     */
    public OpenRound {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < Math.min(texts.size(), MOST_TEXTS); i++) {
            String field = "text" + (i + 1);
            String typed = texts.get(i);
            String text = i == 0 ? Text.required(field, typed, MAX_TEXT) : Text.optional(field, typed, MAX_TEXT);
            if (read.contains(text)) {
                throw new TextsAlike(field);
            }
            if (text != null) {
                read.add(text);
            }
        }
        texts = List.copyOf(read);
    }
}
