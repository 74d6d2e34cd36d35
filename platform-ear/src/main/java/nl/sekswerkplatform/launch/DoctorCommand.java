package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Checks keys, settings, database and disk, running or not; changes nothing.",
            "Exit status 1 when something is wrong."
        })
class DoctorCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "The data directory (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Override
    public Integer call() throws IOException {
        Diagnosis diagnosis = new Doctor(data, System.getenv()).examine();
        diagnosis.lines().forEach(Terminal::say);
        return diagnosis.isHealthy() ? 0 : 1;
    }
}
