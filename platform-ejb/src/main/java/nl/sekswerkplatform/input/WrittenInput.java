package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/**
 * What someone wrote, before it is sent; kept nowhere.
 *
 * @param pilot key of the pilot it is about; null when it is about anything else
 * @param asGroup the group the writer says to belong to; null when she does not say
 */
public record WrittenInput(String text, String pilot, GroupKey asGroup) {
    /** Longest text, in characters. */
    public static final int MAX_TEXT = 1_000;

    public WrittenInput {
        text = Text.required("text", text, MAX_TEXT);
    }
}
