package nl.sekswerkplatform.recommendations;

/** How far advice was taken. Whatever is not followed must be explained. */
public enum Response {
    FOLLOWED,
    PARTLY,
    NOT_FOLLOWED;

    public boolean needsReasons() {
        return this != FOLLOWED;
    }
}
