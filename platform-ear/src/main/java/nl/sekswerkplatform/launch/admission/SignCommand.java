package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sekswerkplatform.admission.BatchContent;
import nl.sekswerkplatform.admission.BatchFile;
import nl.sekswerkplatform.admission.SignedBatch;
import nl.sekswerkplatform.admission.VouchingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = "Vouches for a batch, after counting its envelopes: writes BATCH with .signed in its name.")
class SignCommand extends Step {
    @Option(names = "--key", required = true, paramLabel = "FILE", description = "The group's secret key.")
    private Path key;

    @Parameters(paramLabel = "BATCH", description = "The file that the printer made.")
    private Path file;

    @Override
    void take() throws IOException {
        BatchContent batch = BatchFile.content(Files.readString(file));
        Path signed = file.resolveSibling(file.getFileName().toString().replaceFirst("(\\.json)?$", ".signed.json"));
        byte[] signature = VouchingKey.sign(batch, VouchingKey.readPrivate(key));
        writeOpen(signed, BatchFile.signed(new SignedBatch(batch, signature)));
        say(
                "Signed: %d cards for %s, usable %s, tasks %s, shown as %s.",
                batch.cards().size(),
                batch.group(),
                batch.opens() == null ? "at once" : "from " + batch.opens(),
                batch.mandates(),
                batch.organisation());
        say("To register: %s", signed);
    }
}
