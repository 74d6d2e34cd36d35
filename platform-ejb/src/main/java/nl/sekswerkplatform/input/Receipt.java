package nl.sekswerkplatform.input;

/**
 * What the holder of a receipt is told.
 *
 * @param reason why it is withheld; null otherwise
 * @param number its public number; null until it is out
 */
public record Receipt(InputStatus status, WithholdingReason reason, Integer number) {
    public boolean isOut() {
        return number != null;
    }
}
