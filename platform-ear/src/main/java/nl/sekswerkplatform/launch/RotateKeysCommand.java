package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "Makes new keys and puts all that hangs on the old ones under them. Stop the platform first, every node of it.",
            "All codes go on working. Interrupted halfway, give the command again; until it succeeds the platform does not"
                    + " start."
        })
class RotateKeysCommand implements Callable<Integer> {
    private static final List<String> ALL = List.of("pepper", "screening", "forms", "admission", "rooms");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "The platform's data directory (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--only",
            paramLabel = "KEY",
            description = "Only this one, more than once for more: pepper, screening, forms, admission or rooms.")
    private List<String> only = ALL;

    @Override
    public Integer call() {
        Path root = data.toAbsolutePath().normalize();
        if (!ALL.containsAll(only)) {
            Terminal.complain("No key was changed: --only is one of " + String.join(", ", ALL) + ".");
            return 2;
        }
        try {
            requireKeys(root);
            change(root);
            return 0;
        } catch (StartFailed | IOException failed) {
            boolean begun = isUnfinished(root.resolve("keys"));
            Terminal.complain((begun ? "The change of keys stopped halfway: " : "No key was changed: ")
                    + failed.getMessage()
                    + (begun ? " Give the command again." : ""));
            return 1;
        }
    }

    private void change(Path root) throws IOException {
        try (OpenDatabase database = OpenDatabase.alone(root, System.getenv())) {
            DatabaseAddress at = database.address();
            List<String> changed =
                    Tools.keyChange().work(at.url(), at.user(), at.password(), root.resolve("keys"), only);
            Terminal.say("Changed: " + String.join(", ", changed) + ".");
            Terminal.say("The old ones lie in " + root.resolve("keys").resolve("retired")
                    + ". Only backups of before now need them: destroy them in " + BackupShelf.DAYS + " days.");
            Terminal.say("Copy " + root.resolve("keys") + " anew to where its own backup lies.");
        }
    }

    private static void requireKeys(Path root) throws IOException {
        if (!Files.isDirectory(root.resolve("keys"))) {
            throw new StartFailed("there are no keys in " + root + ". Give the data directory with --data.");
        }
        if (DataDirectory.isInUse(root)) {
            throw new StartFailed("a platform is using " + root + ". Stop it first.");
        }
        if (Files.exists(OpenDatabase.restoring(root))) {
            throw new StartFailed("a restore was not finished. Give the command restore again.");
        }
    }

    /** True while new keys wait to take the place of others. */
    static boolean isUnfinished(Path keys) {
        return ALL.stream().anyMatch(name -> Files.exists(keys.resolve(name + ".next")));
    }
}
