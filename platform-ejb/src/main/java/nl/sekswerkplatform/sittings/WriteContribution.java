package nl.sekswerkplatform.sittings;

import java.util.UUID;

/**
 * What a member writes from elsewhere.
 *
 * @param form made when the form was opened, so that sending it twice says it once
 * @param position of the item that it is about
 * @param seenAs the label under which the form said she would stand
 */
public record WriteContribution(UUID form, int meetingNumber, int position, String words, String seenAs) {
    /** In characters: read out, it takes a minute. */
    public static final int MAX_WORDS = 1000;
}
