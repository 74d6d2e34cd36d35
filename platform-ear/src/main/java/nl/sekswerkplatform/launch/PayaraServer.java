package nl.sekswerkplatform.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Payara Micro in this JVM, with the one application, closed where it is open by default. */
final class PayaraServer {
    private static final int PATIENCE_MILLIS = 30_000;

    private final PayaraMicroRuntime runtime;

    private PayaraServer(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** Asked first, because it is known at once, and all else takes time. */
    static void requireFreePort(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
        } catch (UnknownHostException unknown) {
            throw new StartFailed("--bind: this machine has no address " + settings.bind() + ".", unknown);
        } catch (IOException taken) {
            throw new StartFailed(
                    "port " + settings.port() + " is taken (" + taken.getMessage() + "). Give another one with --port.",
                    taken);
        }
    }

    static PayaraServer start(Settings settings, DataDirectory data) {
        try {
            ServerLog.takePrints(data);
            ServerLog log = ServerLog.in(data);
            PayaraServer server = new PayaraServer(
                    PayaraMicroLauncher.create(ServerOptions.of(settings, data, log, directoryOfTheDistribution()))
                            .getRuntime());
            server.requireAnswer(settings);
            return server;
        } catch (StartFailed failed) {
            throw failed;
        } catch (Exception failed) { // whatever the server's own start throws
            throw new StartFailed(Complaints.firstOr(Complaints.inOneLine(failed)), failed);
        }
    }

    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException stoppedAlready) {
            // Then there is nothing left to stop.
        }
    }

    /** A failed deployment does not stop the server: only an answer of the application shows that it is there. */
    private void requireAnswer(Settings settings) throws IOException {
        URI home = URI.create(settings.addressInside());
        HttpURLConnection connection = (HttpURLConnection) home.toURL().openConnection();
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setInstanceFollowRedirects(false);
        int status = connection.getResponseCode();
        connection.disconnect();
        if (status >= 400) {
            stop();
            throw new StartFailed(
                    Complaints.firstOr("the application answers with status " + status + ", see the server's log."));
        }
    }

    private static Path directoryOfTheDistribution() throws URISyntaxException {
        Path here = Path.of(PayaraServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
        if (!Files.isRegularFile(here.resolve("platform.war"))) {
            throw new StartFailed("platform.war is not beside platform.jar in " + here + ".");
        }
        return here;
    }
}
