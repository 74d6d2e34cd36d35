package nl.sekswerkplatform.launch;

import java.io.PrintStream;

/** The person at the keyboard. The server takes over the standard streams for its log; these are kept from before. */
final class Terminal {
    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Terminal() {}

    /** Loads this class, and with it keeps the streams. */
    static void keep() {
        // Being called is enough.
    }

    static void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    static void complain(String line) {
        ERR.println(line);
        ERR.flush();
    }

    /** A line that is there only while one waits, and only where a person can see it go. */
    static void sayMeanwhile(String line) {
        if (System.console() != null) {
            OUT.print(line);
            OUT.flush();
        }
    }

    static void wipe(String line) {
        if (System.console() != null) {
            OUT.print("\r" + " ".repeat(line.length()) + "\r");
            OUT.flush();
        }
    }
}
