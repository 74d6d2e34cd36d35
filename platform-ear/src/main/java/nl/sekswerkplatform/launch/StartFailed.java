package nl.sekswerkplatform.launch;

/** The platform could not start; the message is for the person at the keyboard and says what she can do. */
class StartFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartFailed(String reason) {
        super(reason);
    }

    StartFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
