package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MariaDB greets who connects, but only once it is ready: recovered, accounts set up. */
record Greeting(int port) {
    private static final int SECONDS_OF_PATIENCE = 180;
    private static final int MILLIS_BETWEEN = 100;

    void await(Process database, Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_OF_PATIENCE);
        while (!received()) {
            if (!database.isAlive()) {
                throw new StartFailed("the database stopped at once. " + lastError(log) + " More in " + log + ".");
            }
            if (System.nanoTime() > end) {
                throw new StartFailed(
                        "the database is not ready after " + SECONDS_OF_PATIENCE + " seconds. See " + log + ".");
            }
            TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN);
        }
    }

    private boolean received() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            socket.setSoTimeout(1_000);
            return socket.getInputStream().read() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String lastError(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        for (int i = lines.size() - 1; i >= 0; i--) {
            int error = lines.get(i).indexOf("[ERROR] ");
            if (error >= 0) {
                return lines.get(i).substring(error + "[ERROR] ".length());
            }
        }
        return "";
    }
}
