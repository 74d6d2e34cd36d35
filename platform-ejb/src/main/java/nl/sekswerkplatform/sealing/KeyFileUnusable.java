package nl.sekswerkplatform.sealing;

import java.nio.file.Path;
import nl.sekswerkplatform.shared.DomainException;

/**
 * The platform does not start with this key file. Arguments of the text: the file, and the name of the {@link Problem}.
 * What stands in the file is never told.
 */
public class KeyFileUnusable extends DomainException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    KeyFileUnusable(Path file, Problem problem) {
        super(file.toString(), problem.name());
        this.problem = problem;
    }

    KeyFileUnusable(Path file, Problem problem, Throwable cause) {
        super(cause, file.toString(), problem.name());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What is wrong with it. */
    public enum Problem {
        /** Not one line with 32 bytes in hexadecimal digits or base64. */
        MALFORMED,
        /** Its group or others may read or write it: make it mode 0600. */
        OPEN_TO_OTHERS,
        /** It, or its directory, could not be read. */
        UNREADABLE,
        /** It, or its directory, was missing and could not be made. */
        NOT_CREATED,
        /** A change of keys was begun and not finished: give the command {@code rotate-keys} again. */
        CHANGE_UNFINISHED
    }
}
