package nl.sekswerkplatform.launch.admission;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "admission",
        mixinStandardHelpOptions = true,
        description = {
            "Cards that admit members: whoever vouches for a group makes a key and signs, a printer prints,",
            "the platform takes what was signed. None of these steps needs the platform but the last."
        },
        subcommands = {
            KeygenCommand.class,
            PrintCommand.class,
            SignCommand.class,
            RegisterCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "In this order:",
            "  admission keygen   --group support --out keys",
            "  (the operator)     run --group-key support=keys/support.public",
            "  admission print    --group support --count 20 --organisation \"Our house\" \\",
            "                     --key keys/support.public --origin https://overleg.example --out cards",
            "                     (a protected group: --opens 2026-12-08 --expected 20 --count 30)",
            "  admission sign     --key keys/support.key cards/support-batch.json",
            "  admission register --url https://overleg.example cards/support-batch.signed.json"
        })
public class AdmissionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which step? keygen, print, sign or register.");
    }
}
