package nl.sekswerkplatform.shared;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Work that the clock asks for. What is due stands in the database, so what fails now is tried again when it is looked for
 * next; a timer that throws might never ring again. Of a fault the log gets the kind and no words: these may quote what
 * somebody wrote.
 */
public final class DueWork {
    private final Logger log;

    private DueWork(Logger log) {
        this.log = log;
    }

    public static DueWork of(Class<?> timer) {
        return new DueWork(Logger.getLogger(timer.getName()));
    }

    /** @param failure what the log says when it does not work */
    public void attempt(String failure, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException fault) {
            log.log(Level.WARNING, failure + ": {0}", fault.getClass().getSimpleName());
        }
    }

    /** One that fails does not keep the others waiting. */
    public <T> void each(String failure, Iterable<T> due, Consumer<? super T> act) {
        due.forEach(subject -> attempt(failure, () -> act.accept(subject)));
    }
}
