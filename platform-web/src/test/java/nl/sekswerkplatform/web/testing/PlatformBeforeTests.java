package nl.sekswerkplatform.web.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the platform before the first page test of the module and stops it after the last. */
public class PlatformBeforeTests implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Integer.getInteger("test.http.port") != null) {
            RunningPlatform.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        SharedBrowser.close();
        RunningPlatform.stop();
    }
}
