package nl.sekswerkplatform.input;

import java.util.Arrays;
import java.util.List;

/** The fixed public list of why an input may stay unpublished. There are no other reasons, least of all an opinion. */
public enum WithholdingReason {
    /** The writer or someone else could be recognised, and leaving words out would not help. */
    IDENTIFIES_SOMEONE,
    THREATENS,
    DISCRIMINATES,
    ADVERTISES,
    /** Not about sex work or this table. */
    OFF_SUBJECT,
    UNREADABLE,
    /** One of many at once that no human wrote, or that say the same; only for what is held to be sorted. */
    FLOOD;

    /** Those that a text can be withheld for which is read by itself. */
    public static List<WithholdingReason> ofOneText() {
        return Arrays.stream(values()).filter(reason -> reason != FLOOD).toList();
    }
}
