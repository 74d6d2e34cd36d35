package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.shared.Text;

/**
 * What someone wrote, before it is sent; kept nowhere.
 *
 * @param pilot key of the pilot it is about; null when it is about anything else
 * @param asGroup the group the writer says to belong to; null when she does not say
 * @param rewordAllowed other words may come out if she does not come back to agree
 * @param told for which indicator of the pilot; null for what people write themselves
 */
public record WrittenInput(String text, String pilot, GroupKey asGroup, boolean rewordAllowed, Told told) {
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

    public WrittenInput(String text, String pilot, GroupKey asGroup) {
        this(text, pilot, asGroup, false, null);
    }

    /** A story that somebody told, written down for her. She is not asked again, so other words may come out. */
    static WrittenInput story(String text, String pilot, GroupKey asGroup, Told told) {
        return new WrittenInput(text, pilot, asGroup, true, told);
    }

    /** The same, with other words allowed. */
    public WrittenInput allowingOtherWords() {
        return new WrittenInput(text, pilot, asGroup, true, told);
    }

    static String textOf(String typed) {
        return Text.required("text", typed, MAX_TEXT);
    }

    public WrittenInput {
        text = textOf(text);
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
