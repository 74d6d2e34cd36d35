package nl.sekswerkplatform.agenda;

/**
 * How far composing an agenda is.
 *
 * @param steps runs of the method so far
 * @param minutes that the items of the last run take together
 */
public record ComposingProgress(int steps, int minutes) {
    static final ComposingProgress NONE = new ComposingProgress(0, 0);

    ComposingProgress ran(int minutesNow) {
        return new ComposingProgress(steps + 1, minutesNow);
    }
}
