package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How far the invented town is that a demo makes behind its start, on one line that changes while
 * a person looks, and when it is there. The application writes it down, whole, at each step.
 */
final class Growth {
    private static final int MILLIS_BETWEEN = 250;

    private final Path file;
    private final String size;
    private final long began = System.nanoTime();
    private String shown = "";

    Growth(Path file, String size) {
        this.file = file;
        this.size = size;
    }

    /** Returns at once; what it says ends with the platform. */
    void follow() {
        Thread follower = new Thread(this::showUntilComplete, "growth");
        follower.setDaemon(true);
        follower.start();
    }

    private void showUntilComplete() {
        try {
            for (Optional<Steps> steps = read(); !isShownWhole(steps); steps = read()) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isShownWhole(Optional<Steps> read) {
        read.ifPresent(steps -> show("The %s grows: %d%%".formatted(size, steps.percent())));
        if (read.filter(Steps::areDone).isEmpty()) {
            return false;
        }
        Terminal.wipe(shown);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
        Terminal.say("The %s is there, after %d s. All of it is invented.".formatted(size, seconds));
        return true;
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            Terminal.wipe(shown);
            Terminal.sayMeanwhile(line);
            shown = line;
        }
    }

    /** Empty until the application began with this size. */
    private Optional<Steps> read() {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return words[0].equals(size)
                    ? Optional.of(new Steps(Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                    : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private record Steps(int done, int all) {
        int percent() {
            return 100 * done / all;
        }

        boolean areDone() {
            return done == all;
        }
    }
}
