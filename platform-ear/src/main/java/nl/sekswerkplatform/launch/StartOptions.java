package nl.sekswerkplatform.launch;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command that starts the platform understands. */
class StartOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:PLATFORM_PORT:-8080}",
            description = "Port for the browser (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "Directory for database, keys and logs; made when missing (default: ${DEFAULT-VALUE}).")
    Path data;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "${env:PLATFORM_BIND:-127.0.0.1}",
            description = {
                "Address to listen on (default: ${DEFAULT-VALUE}, this machine only);"
                        + " 0.0.0.0 is for a container or a proxy on another machine."
            })
    String bind;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = {
                "A dossier (JSON) to take in at start. What is there already stays as it is;"
                        + " a file with a mistake changes nothing and is refused with the place of the mistake."
            })
    Path dossier;
}
