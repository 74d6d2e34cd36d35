package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = {
            "Makes cards: GROUP-cards.txt to print, cut and put in envelopes, and then to destroy;",
            "GROUP-batch.json, with hashes only, to have signed."
        })
class PrintCommand extends Step {
    @Option(names = "--group", required = true, description = "Group, such as sex-workers.")
    private String group;

    @Option(names = "--count", required = true, paramLabel = "N", description = "Cards, at most 1000.")
    private int count;

    @Option(
            names = "--mandates",
            split = ",",
            description = "Tasks that come with each of these cards: ${COMPLETION-CANDIDATES}.")
    private Set<Mandate> mandates = Set.of();

    @Option(names = "--organisation", description = "Under which members are shown, where the group is shown so.")
    private String organisation;

    @Option(names = "--window", description = "Accounts become active together, as protected groups need.")
    private boolean window;

    @Option(
            names = "--origin",
            required = true,
            description = "The platform's own setting platform.origin, to the letter: cards are good there only.")
    private String origin;

    @Option(
            names = "--cost",
            defaultValue = "${env:PLATFORM_ARGON_COST:-65536,3,1}",
            description = "The platform's own setting platform.argon.cost (${DEFAULT-VALUE}).")
    private String cost;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Directory for both files.")
    private Path directory;

    @Override
    void take() throws IOException {
        GroupKey key = new GroupKey(group);
        Path sheet = directory.resolve(key + "-cards.txt");
        Path file = directory.resolve(key + "-batch.json");
        if (count < 1 || count > BatchContent.MOST_CARDS) {
            throw new IllegalArgumentException("--count is a number from 1 to " + BatchContent.MOST_CARDS + ".");
        }
        if (Files.exists(sheet) || Files.exists(file)) {
            throw new IOException("There is a batch for " + key + " in " + directory + " already; give another --out.");
        }
        CodeStretching stretching = new CodeStretching(origin, ArgonCost.parse(cost));
        SecureRandom random = new SecureRandom();
        List<Code> cards =
                Stream.generate(() -> Code.random(random)).limit(count).toList();
        BatchContent batch = new BatchContent(
                key,
                window ? Admission.WINDOW : Admission.IMMEDIATE,
                mandates,
                organisation,
                cards.stream().map(stretching::cardHash).toList());
        writeSecret(sheet, cards.stream().map(this::card).collect(Collectors.joining()));
        writeOpen(file, BatchFile.unsigned(batch));
        say("To print, then destroy:  %s", sheet);
        say("To have signed:          %s", file);
    }

    private String card(Code code) {
        return "\n  %s\n\n  %s/join\n\n- - - - - - - - - - - - - - - - - - - - - - -\n"
                .formatted(code.printed(), origin);
    }
}
