package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
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

    /**
     * From what came in with a form; nothing chosen is blank or null.
     *
     * @throws ChoiceUnknown when what was chosen cannot be anything we offered
     */
    public static WrittenInput typed(String text, String pilot, String asGroup) {
        return new WrittenInput(text, chosen(pilot), group(chosen(asGroup)));
    }

    public WrittenInput {
        text = Text.required("text", text, MAX_TEXT);
    }

    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static GroupKey group(String key) {
        try {
            return key == null ? null : new GroupKey(key);
        } catch (IllegalArgumentException malformed) {
            throw new ChoiceUnknown("as");
        }
    }
}
