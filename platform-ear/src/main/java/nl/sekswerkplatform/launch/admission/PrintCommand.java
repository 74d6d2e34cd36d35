package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.codes.ArgonCost;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.CodeStretching;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = {
            "Makes cards: GROUP-cards.pdf to print, cut, fold and put in envelopes, and then to destroy;",
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

    @Option(
            names = "--opens",
            paramLabel = "DATE",
            description = {
                "First day on which the cards can be used, such as 2026-12-08: accounts become active together,",
                "as protected groups need. Without it, each card works at once."
            })
    private LocalDate opens;

    @Option(
            names = "--expected",
            paramLabel = "M",
            description = "With --opens: how many people may come; there must be at least ten cards more.")
    private int expected;

    @Option(
            names = "--key",
            required = true,
            paramLabel = "FILE",
            description = "The group's public key; its fingerprint goes on each card.")
    private Path key;

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
        GroupKey named = new GroupKey(group);
        Path sheet = directory.resolve(named + "-cards.pdf");
        Path file = directory.resolve(named + "-batch.json");
        requireEnough();
        if (Files.exists(sheet) || Files.exists(file)) {
            throw new IOException(
                    "There is a batch for " + named + " in " + directory + " already; give another --out.");
        }
        CodeStretching stretching = new CodeStretching(origin, ArgonCost.parse(cost));
        CardWords words = new CardWords(origin + "/join", VouchingKey.fingerprint(VouchingKey.readPublic(key)), opens);
        SecureRandom random = new SecureRandom();
        List<Code> cards =
                Stream.generate(() -> Code.random(random)).limit(count).toList();
        BatchContent batch = new BatchContent(
                named,
                opens,
                mandates,
                organisation,
                cards.stream().map(stretching::cardHash).toList());
        writeSecret(sheet, new CardSheet(words).pdf(cards));
        writeOpen(file, BatchFile.unsigned(batch));
        say("To print, then destroy:  %s", sheet);
        say("To have signed:          %s", file);
    }

    /** The box must never be empty enough that who draws can be guessed. */
    private void requireEnough() {
        if (count < 1 || count > BatchContent.MOST_CARDS) {
            throw new IllegalArgumentException("--count is a number from 1 to " + BatchContent.MOST_CARDS + ".");
        }
        if (opens != null && count < Math.max(expected + BatchContent.LEFT_IN_BOX, BatchContent.LEAST_CARDS)) {
            throw new IllegalArgumentException(
                    "--count is at least ten more than --expected, and at least %d: the box never holds fewer than ten."
                            .formatted(BatchContent.LEAST_CARDS));
        }
    }
}
