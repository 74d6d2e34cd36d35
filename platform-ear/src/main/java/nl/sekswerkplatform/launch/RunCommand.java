package nl.sekswerkplatform.launch;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Starts the platform; empty the first time, unless a dossier is given with --import.")
class RunCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options;

    @Option(
            names = "--group-key",
            paramLabel = "GROUP=FILE",
            description = {
                "Public key with which GROUP signs its batches of admission cards;"
                        + " once for each group that admits members."
            })
    private Map<String, Path> groupKeys = Map.of();

    @Option(
            names = "--rebuild-search",
            description = "Makes anew what can be found, from what is published, before the first page is served.")
    private boolean rebuildSearch;

    @Override
    public Integer call() {
        if (rebuildSearch) {
            System.setProperty("platform.search.rebuild", "true");
        }
        Settings settings = Settings.of(options, System.getenv()).withGroupKeys(groupKeys);
        return new Platform(settings).runUntilStopped(Announcement.ofPlatform(settings));
    }
}
