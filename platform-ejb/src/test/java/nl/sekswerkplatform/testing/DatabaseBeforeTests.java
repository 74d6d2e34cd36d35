package nl.sekswerkplatform.testing;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the module's database before the first integration test, so that the server finds it. */
public class DatabaseBeforeTests implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Integer port = Integer.getInteger("test.db.port");
        if (port == null) {
            return;
        }
        try {
            TestDatabase.start(port);
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException("no database for the tests", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
