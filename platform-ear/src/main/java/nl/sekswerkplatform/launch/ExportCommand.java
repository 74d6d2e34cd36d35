package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all that is public to one file, which another platform can start from with --import.",
            "Stop the platform first; of one that runs, /dossier.json is the same file."
        })
class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "The platform's data directory (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "The file to write (JSON).")
    private Path to;

    @Override
    public Integer call() {
        Path file = to.toAbsolutePath().normalize();
        try {
            requirePlatform(data.toAbsolutePath().normalize(), file);
            System.setProperty("platform.export", file.toString());
            new Platform(Settings.of(options(), System.getenv())).startAndStop();
            Terminal.say("Written: " + file + ".");
            return 0;
        } catch (StartFailed | IOException failed) {
            Terminal.complain("Nothing was written: " + failed.getMessage());
            return 1;
        }
    }

    /** To begin an empty platform here would write an empty file, and look as if all were well. */
    private static void requirePlatform(Path root, Path file) throws IOException {
        if (!Files.isDirectory(root.resolve("keys"))) {
            throw new StartFailed("there is no platform in " + root + ". Give the data directory with --data.");
        }
        if (DataDirectory.isInUse(root)) {
            throw new StartFailed("a platform is using " + root + ". Stop it first, or take its /dossier.json.");
        }
        if (!Files.isWritable(file.getParent()) || Files.isDirectory(file)) {
            throw new StartFailed("--to: no file can be written at " + file + ".");
        }
    }

    /** On this machine alone, and on a port that nobody knows, for as long as it takes to write. */
    private StartOptions options() throws IOException {
        StartOptions options = new StartOptions();
        options.data = data;
        options.bind = "127.0.0.1";
        try (ServerSocket any = new ServerSocket(0)) {
            options.port = any.getLocalPort();
        }
        return options;
    }
}
