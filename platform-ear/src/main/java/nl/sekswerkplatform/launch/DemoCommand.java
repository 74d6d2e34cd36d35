package nl.sekswerkplatform.launch;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the platform with the dossier of Utrecht, members in every group and a sign-in code for one of each:",
            "172 residents, 16 sex workers, 6 of support services, 3 of the police, 4 of the municipality. All are invented.",
            "Whose code is shown comes first; the last residents come in the minutes after the start.",
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
