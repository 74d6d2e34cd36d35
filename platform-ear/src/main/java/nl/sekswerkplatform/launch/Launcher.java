package nl.sekswerkplatform.launch;

import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Where {@code java -jar platform.jar} begins. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        // Before anything reads the zone: times go to the database and back unchanged in UTC only.
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Terminal.keep();
        Memory.useLittle();
        System.exit(new CommandLine(new PlatformCommand())
                .addSubcommand(Tools.admission())
                .setExecutionExceptionHandler(Launcher::sayWhy)
                .execute(arguments));
    }

    private static int sayWhy(Exception failed, CommandLine command, ParseResult parsed) throws Exception {
        if (!(failed instanceof StartFailed)) {
            throw failed;
        }
        Terminal.complain("The platform did not start: " + failed.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }
}
