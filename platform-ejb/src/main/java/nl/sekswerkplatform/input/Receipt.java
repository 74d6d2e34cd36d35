package nl.sekswerkplatform.input;

/**
 * What the holder of a receipt is told.
 *
 * @param reason why it is withheld; null otherwise
 * @param number its public number; null until it is out
 * @param mayChoose true when it waited so long for others that she may choose not to
 */
public record Receipt(InputStatus status, WithholdingReason reason, Integer number, boolean mayChoose) {
    public boolean isOut() {
        return number != null;
    }
}
