package nl.sekswerkplatform.input;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.shared.Difference;

/**
 * What the holder of a receipt is told.
 *
 * @param reason why it is withheld; null otherwise
 * @param number its public number; null until it is out
 * @param mayChoose true when it waited so long for others that she may choose not to
 * @param text what she wrote; null once it is erased
 * @param change how what comes out differs; null when it does not
 * @param proposal what comes out instead, or would if she agrees; null without a change
 * @param reading who of the screeners can read it, while they have to do with it
 * @param until the day on which her text is erased; null once it is
 */
public record Receipt(
        InputStatus status,
        WithholdingReason reason,
        Integer number,
        boolean mayChoose,
        String text,
        TextChange change,
        String proposal,
        List<DialogueTurn> dialogue,
        Reading reading,
        LocalDate until) {
    static Receipt ofErased(InputStatus status, WithholdingReason reason, Integer number) {
        return new Receipt(status, reason, number, false, null, null, null, List.of(), Reading.ALL, null);
    }

    /** True when nothing of what she wrote is left here. */
    public boolean isErased() {
        return until == null;
    }

    public boolean isOut() {
        return number != null;
    }

    /** True while she may object to what is left out, or to being taken for a flood. */
    public boolean mayObject() {
        return status == InputStatus.APPROVED && change == TextChange.REDACTED
                || reason == WithholdingReason.FLOOD && !isOut() && !isErased();
    }

    /** Word by word; empty without a change. */
    public List<Difference.Part> difference() {
        return proposal == null ? List.of() : Difference.between(text, proposal);
    }
}
