package nl.sekswerkplatform.launch;

import java.util.List;
import sun.misc.Signal;

/**
 * Ctrl-C and SIGTERM; and the end of the build tool, where that started us. Not a shutdown hook: all hooks run at once,
 * the server's own among them, and the database could be gone before the server has finished.
 */
final class StopSignals {
    private static final int SECONDS_TO_STOP = 90;

    private StopSignals() {}

    static void call(Runnable stop) {
        for (String name : List.of("TERM", "INT", "HUP")) {
            try {
                Signal.handle(new Signal(name), signal -> new Thread(() -> end(stop), "stop").start());
            } catch (IllegalArgumentException unknownHere) {
                // Windows has no HUP.
            }
        }
        if (Boolean.getBoolean("platform.stop-with-parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> end(stop)));
        }
    }

    private static void end(Runnable stop) {
        Thread watchdog = new Thread(StopSignals::haltWhenItHangs, "watchdog");
        watchdog.setDaemon(true);
        watchdog.start();
        stop.run();
        System.exit(0);
    }

    private static void haltWhenItHangs() {
        try {
            Thread.sleep(SECONDS_TO_STOP * 1_000L);
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
