package nl.sekswerkplatform.launch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks what the platform published, without the platform.",
            "For the witness of the groups: whether an agenda follows from its ballots.",
            "Exit status 0 when all agrees, 1 when not or when nothing could be checked."
        },
        footer = {
            "",
            "The witness makes a key once, and hands its public half to the groups:",
            "  verify --new-key witness.key",
            "Any member brings her the file of an agenda:",
            "  verify --agenda agenda-12.txt --key witness.key --code CODE-ON-THE-PAGE"
        })
public class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Task task;

    private static class Task {
        @Option(names = "--new-key", paramLabel = "FILE", description = "Makes the key of a witness.")
        private Path newKey;

        @Option(names = "--agenda", paramLabel = "FILE", description = "Checks the file of an agenda.")
        private Path agenda;
    }

    @Option(names = "--key", paramLabel = "FILE", description = "The witness's key file, for --agenda.")
    private Path key;

    @Option(
            names = "--code",
            paramLabel = "CODE",
            description = "The code as the page of the agenda or the log shows it; without it you compare by eye.")
    private String code;

    @Override
    public Integer call() {
        try {
            return task.newKey != null ? makeKey() : checkAgenda();
        } catch (NoSuchFileException missing) {
            return refuse("There is no file " + missing.getFile() + ".");
        } catch (IOException failed) {
            return refuse("This file cannot be read or written: " + failed.getMessage());
        } catch (Unreadable wrong) {
            return refuse(wrong.getMessage());
        }
    }

    private int makeKey() throws IOException {
        WitnessSecret made = WitnessSecret.random();
        made.writeTo(task.newKey);
        say("Keep secret, and keep a copy: " + task.newKey);
        say("Hand to the groups:           " + made.written());
        return 0;
    }

    private int checkAgenda() throws IOException {
        if (key == null) {
            return refuse("Say with --key which file holds the witness's key.");
        }
        CheckedAgenda checked = CheckedAgenda.of(Files.readString(task.agenda), WitnessSecret.readFrom(key), step -> {
            if (step % 100 == 0) {
                say("Still computing: step " + step + ".");
            }
        });
        Ballots ballots = checked.ballots();
        say("Meeting %d: %d minutes for %d groups, %d proposals, %d ballots."
                .formatted(
                        ballots.meeting(),
                        ballots.minutes(),
                        ballots.groups().size(),
                        ballots.proposals().size(),
                        ballots.count()));
        boolean committed = sayCommitment(checked);
        boolean composed = sayAgenda(checked);
        say("");
        say(
                committed && composed
                        ? "BOTH AGREE: the ballots are the ones that were committed to, and the agenda follows from them."
                        : "IT DOES NOT AGREE. Tell the groups, and show them this.");
        return committed && composed ? 0 : 1;
    }

    private boolean sayCommitment(CheckedAgenda checked) {
        say("");
        boolean asPublished = code == null || code.strip().equals(checked.found());
        if (checked.isCommittedTo() && asPublished) {
            say("The ballots: yes, their code is " + checked.found() + ".");
            if (code == null) {
                say("  Compare it yourself with the code on the page of this agenda and in the public log.");
            }
            return true;
        }
        say("The ballots: NO, they are not the ones that were committed to.");
        say("  their code is     " + checked.found());
        say("  the file says     " + checked.claimed());
        if (code != null) {
            say("  you were shown    " + code.strip());
        }
        return false;
    }

    private boolean sayAgenda(CheckedAgenda checked) {
        say("");
        if (checked.isComposedSo()) {
            say("The agenda: yes, it follows from these ballots. Compare it with the page:");
            checked.computed().forEach(line -> say("  " + Told.of(line)));
            return true;
        }
        say("The agenda: NO, something else follows from these ballots.");
        List<String> missing = new ArrayList<>(checked.computed());
        missing.removeAll(checked.published());
        List<String> wrong = new ArrayList<>(checked.published());
        wrong.removeAll(checked.computed());
        wrong.forEach(line -> say("  the file says:  " + Told.of(line)));
        missing.forEach(line -> say("  it should be:   " + Told.of(line)));
        if (wrong.isEmpty() && missing.isEmpty()) {
            say("  the same lines, in another order");
        }
        return false;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return 1;
    }
}
