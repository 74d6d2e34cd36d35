package nl.sekswerkplatform.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the platform with the dossier of Utrecht, members in every group and sign-in codes for three of each:",
            "172 residents, 16 sex workers, 8 of support services, 5 of the police, 6 of the municipality. All are invented.",
            "Whose codes are shown come first; the last residents come in the minutes after the start.",
            "Not for real conversations: everyone who sees the codes can use them."
        })
class DemoCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options;

    @Override
    public Integer call() {
        Settings settings = Settings.of(options, System.getenv()).forDemo();
        return new Platform(settings).runUntilStopped(Announcement.ofDemo(settings));
    }
}
