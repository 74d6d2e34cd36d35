package nl.sekswerkplatform.decisions;

/** Where the table spoke about it: an item of a meeting's minutes. */
public record MinutesReference(int meeting, int item) {
    public MinutesReference {
        if (meeting < 1 || item < 1) {
            throw new IllegalArgumentException("not a minutes item");
        }
    }
}
