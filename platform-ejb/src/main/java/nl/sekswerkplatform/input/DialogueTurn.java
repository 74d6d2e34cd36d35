package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/**
 * What one side said in the dialogue about an input.
 *
 * @param from the screener's group; null for the writer
 * @param help true when it comes with where help is found now
 */
public record DialogueTurn(GroupKey from, String text, boolean help) {
    static String textOf(String typed) {
        return Text.required("message", typed, InputMessage.MAX_TEXT);
    }

    public boolean isFromWriter() {
        return from == null;
    }
}
