package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the server is started: what it serves, and what of its defaults is switched off. */
final class ServerOptions {
    private static final String SERVER = "configs.config.server-config.";
    private static final String NETWORK = SERVER + "network-config.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";

    private ServerOptions() {}

    static String[] of(Settings settings, DataDirectory data, ServerLog log, Path distribution) throws IOException {
        Path commands = data.scratch().resolve("server-settings.txt");
        Files.write(commands, beforeBoot(settings));
        return new String[] {
            "--port",
            Integer.toString(settings.port()),
            // Alone: together with --nocluster the data grid's port would stay open.
            "--nohazelcast",
            "--disablephonehome",
            "--rootdir",
            data.scratch().resolve("server").toString(),
            "--logproperties",
            log.properties().toString(),
            "--prebootcommandfile",
            commands.toString(),
            "--addlibs",
            distribution.resolve("lib").resolve("session-ids.jar").toString(),
            "--deploy",
            distribution.resolve("platform.war").toString(),
            "--contextroot",
            "/"
        };
    }

    private static List<String> beforeBoot(Settings settings) {
        return List.of(
                "set " + NETWORK + "network-listeners.network-listener.http-listener.address=" + settings.bind(),
                "set " + HTTP + "server-header=false",
                "set " + HTTP + "xframe-options=false",
                // Behind a proxy it is of no use, and one stream that is not read would hold up the others.
                "set " + HTTP + "http2-enabled=false",
                "set " + HTTP + "max-post-size-bytes=1000000",
                "set " + HTTP + "max-form-post-size-bytes=200000",
                "set " + HTTP + "connection-upload-timeout-millis=8000",
                "set " + SERVER + "microprofile-metrics-configuration.enabled=false",
                "set-microprofile-healthcheck-configuration --enabled=false",
                "set-openapi-configuration --enabled=false",
                "set " + SERVER
                        + "web-container.session-config.session-manager.manager-properties."
                        + "session-id-generator-classname=nl.sekswerkplatform.launch.server.SessionIds");
    }
}
