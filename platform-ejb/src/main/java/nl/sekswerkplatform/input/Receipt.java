package nl.sekswerkplatform.input;

import java.util.List;

/**
 * What the holder of a receipt is told.
 *
 * @param reason why it is withheld; null otherwise
 * @param number its public number; null until it is out
 * @param mayChoose true when it waited so long for others that she may choose not to
 * @param text what she wrote; null once it is erased
 * @param change how what comes out differs; null when it does not
 * @param proposal what comes out instead, or would if she agrees; null without a change
 */
public record Receipt(
        InputStatus status,
        WithholdingReason reason,
        Integer number,
        boolean mayChoose,
        String text,
        TextChange change,
        String proposal,
        List<DialogueTurn> dialogue) {
    public boolean isOut() {
        return number != null;
    }

    /** True while she may object to what is left out. */
    public boolean mayObject() {
        return status == InputStatus.APPROVED && change == TextChange.REDACTED;
    }

    /** Word by word; empty without a change. */
    public List<Difference.Part> difference() {
        return proposal == null ? List.of() : Difference.between(text, proposal);
    }
}
