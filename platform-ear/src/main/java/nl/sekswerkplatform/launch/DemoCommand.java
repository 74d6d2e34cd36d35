package nl.sekswerkplatform.launch;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the platform with the dossier of Utrecht, members in every group and codes for three of each at the table:",
            "172 residents, 16 sex workers, 8 of support services, 5 of the police, 6 of the municipality. All are invented.",
            "Whose codes are shown come first; the last residents come in the minutes after the start.",
            "With --size it makes an invented village, town or city behind that; it can be looked at while it grows.",
            "Not for real conversations: everyone who sees the codes can use them."
        })
class DemoCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = {
                "How much there is besides the dossier of Utrecht, all of it invented and marked so, and the same each time:",
                "village (3 meetings, 30 proposals, 200 inputs: about as much as Utrecht's),",
                "town (ten times that, 1,000 members),",
                "city (a hundred times: 10,000 members, 300 meetings, 3,000 proposals, 1,500 decisions, 20,000 inputs,",
                "200 indicators in 36 months; some minutes). A start that was interrupted goes on where it was."
            })
    private String size;

    @Override
    public Integer call() {
        Settings settings = Settings.of(options, System.getenv()).forDemo(Optional.ofNullable(size));
        return new Platform(settings).runUntilStopped(Announcement.ofDemo(settings));
    }
}
