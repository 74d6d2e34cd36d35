package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import nl.sekswerkplatform.admission.VouchingKey;
import nl.sekswerkplatform.groups.GroupKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "keygen",
        mixinStandardHelpOptions = true,
        description = "Makes the key of a group's vouching body: GROUP.key to keep secret, GROUP.public to hand out.")
class KeygenCommand extends Step {
    @Option(names = "--group", required = true, description = "Group, such as sex-workers.")
    private String group;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Directory for both files.")
    private Path directory;

    @Override
    void take() throws IOException {
        GroupKey key = new GroupKey(group);
        KeyPair pair = VouchingKey.random();
        writeSecret(directory.resolve(key + ".key"), VouchingKey.pem(pair.getPrivate()));
        writeOpen(directory.resolve(key + ".public"), VouchingKey.pem(pair.getPublic()));
        say("Keep secret:  %s", directory.resolve(key + ".key"));
        say("Hand out:     %s", directory.resolve(key + ".public"));
        say("On each card: %s", VouchingKey.fingerprint(pair.getPublic()));
    }
}
