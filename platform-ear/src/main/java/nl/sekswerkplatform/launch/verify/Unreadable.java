package nl.sekswerkplatform.launch.verify;

/** A file that does not have the documented form, or does not open. The message is for who gave the command. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
