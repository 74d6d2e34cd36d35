package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a person sees first: the address, and in the demo how to sign in. */
interface Announcement {
    void make();

    static Announcement ofPlatform(Settings settings) {
        return () -> Terminal.say("Sekswerkplatform: " + settings.address());
    }

    static Announcement ofDemo(Settings settings) {
        return () -> {
            Terminal.say("Sekswerkplatform, demo: " + settings.address());
            new DemoCodes(settings.data().resolve("demo-codes.txt")).show();
            settings.size().ifPresent(size -> new Growth(settings.data().resolve("demo-size.txt"), size).follow());
        };
    }

    /** The application writes the file, at once and whole, when members of each group can sign in. */
    record DemoCodes(Path file) {
        private static final int SECONDS_OF_PATIENCE = 60;

        void show() {
            try {
                for (int waited = 0; !Files.exists(file) && waited < SECONDS_OF_PATIENCE * 10; waited++) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                Terminal.say(
                        Files.exists(file)
                                ? "Sign in with a code; the first of each group has its tasks:"
                                : "There are no sign-in codes; see the log.");
                lines(Files.exists(file) ? Files.readAllLines(file) : List.of()).forEach(Terminal::say);
            } catch (IOException unreadable) {
                Terminal.complain("The sign-in codes cannot be read: " + unreadable.getMessage());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        /** A group's name stands before the first of its codes. */
        static List<String> lines(List<String> written) {
            List<String> lines = new ArrayList<>();
            String before = "";
            for (String line : written) {
                String[] groupAndCode = line.split("\t", 2);
                if (groupAndCode.length == 2) {
                    lines.add("  %-20s %s"
                            .formatted(groupAndCode[0].equals(before) ? "" : groupAndCode[0], groupAndCode[1]));
                    before = groupAndCode[0];
                }
            }
            return lines;
        }
    }
}
