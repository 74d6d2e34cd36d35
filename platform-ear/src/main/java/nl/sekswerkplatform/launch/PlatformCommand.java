package nl.sekswerkplatform.launch;

import nl.sekswerkplatform.launch.verify.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line; a further command is a class of its own in the list of subcommands. */
@Command(
        name = "platform",
        mixinStandardHelpOptions = true,
        versionProvider = PlatformCommand.Version.class,
        description = "One table for sex workers, support services, police, municipality and residents.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            DemoCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RotateKeysCommand.class,
            DoctorCommand.class,
            VerifyCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Start here:  java -jar platform.jar demo",
            "All options of a command:  java -jar platform.jar help COMMAND",
            "",
            "Settings by environment:",
            "  DB_URL            use this MariaDB instead of an own one, like",
            "                    jdbc:mariadb://db.example.org/platform?sslMode=verify-full",
            "  DB_USER           account at that MariaDB",
            "  DB_PASSWORD       its password",
            "  PLATFORM_PORT     the same as --port",
            "  PLATFORM_DATA     the same as --data",
            "  PLATFORM_BIND     the same as --bind",
            "  JDK_JAVA_OPTIONS  options for Java itself, for instance -Xmx1g",
            "",
            "Exit status: 0 after an ordered stop (Ctrl-C, SIGTERM), 1 when the platform",
            "could not start, 2 when the command was not understood."
        })
class PlatformCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? For instance: java -jar platform.jar demo");
    }

    static class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = PlatformCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "Sekswerkplatform " + (version == null ? "(not packaged)" : version),
                "Picocli " + CommandLine.VERSION,
                "Java " + System.getProperty("java.version")
            };
        }
    }
}
