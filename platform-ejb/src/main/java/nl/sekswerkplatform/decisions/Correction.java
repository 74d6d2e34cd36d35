package nl.sekswerkplatform.decisions;

import java.util.List;
import nl.sekswerkplatform.decisions.EarlierHistory.Said;
import nl.sekswerkplatform.shared.Text;

/**
 * Other words for a decision that is published. What it does (how far it follows the advice, follow-ups, conditions) is
 * changed by another decision only.
 *
 * @param responseReasons null when there are none
 * @param why this is changed, for everyone to read
 */
public record Correction(
        String title, String text, String reasons, String responseReasons, List<GroupAnswer> answers, String why) {
    public static final int MAX_WHY = 500;

    public Correction {
        title = Text.required("title", title, Decision.MAX_TITLE);
        text = Text.required("text", text, Decision.MAX_TEXT);
        reasons = Text.required("reasons", reasons, Decision.MAX_REASONS);
        responseReasons = Text.optional("responseReasons", responseReasons, AdviceResponse.MAX_REASONS);
        answers = List.copyOf(answers);
        why = Text.required("why", why, MAX_WHY);
    }

    Said said() {
        return new Said(title, text, reasons, responseReasons, answers);
    }
}
