package nl.sekswerkplatform.launch;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Brings severe problems of the server to the terminal, each in one line; the log has the rest. */
public final class Complaints extends Handler {
    private static String first;
    private static boolean starting = true;
    private static String latest = "";

    public Complaints() {
        setLevel(Level.SEVERE);
    }

    /** From here on problems are shown; before, they are the reason why the start failed. */
    static synchronized void show() {
        starting = false;
    }

    /** The first severe problem: the later ones mostly follow from it. */
    static synchronized String firstOr(String otherwise) {
        return first == null ? otherwise : first;
    }

    @Override
    public void publish(LogRecord problem) {
        if (isLoggable(problem)) {
            take(inOneLine(problem));
        }
    }

    private static synchronized void take(String line) {
        if (first == null) {
            first = line;
        }
        if (!starting && !line.equals(latest)) {
            Terminal.complain(line);
        }
        latest = line;
    }

    private static String inOneLine(LogRecord problem) {
        String message = new SimpleFormatter().formatMessage(problem);
        return problem.getThrown() == null ? firstLine(message) : inOneLine(problem.getThrown());
    }

    static String inOneLine(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.toString() : firstLine(message);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    @Override
    public void flush() {
        // Each line goes out at once.
    }

    @Override
    public void close() {
        // The terminal is not ours to close.
    }
}
