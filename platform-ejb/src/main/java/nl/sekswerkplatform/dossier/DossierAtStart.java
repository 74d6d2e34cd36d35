package nl.sekswerkplatform.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enters the file that the operator names, before the first page is served; a demo starts from the dossier that ships.
 * A wrong file stops the start. Where the operator asks for it, all that is public is written to a file then.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class DossierAtStart {
    private static final Logger LOG = Logger.getLogger(DossierAtStart.class.getName());

    @Inject
    private DossierService dossiers;

    @Inject
    @ConfigProperty(name = "platform.import")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "platform.export")
    private Optional<String> export;

    @Inject
    @ConfigProperty(name = "platform.demo", defaultValue = "false")
    private boolean demo;

    @PostConstruct
    void enterFile() {
        Optional<String> named = file.filter(name -> !name.isBlank());
        if (named.isPresent()) {
            enter(Path.of(named.get()));
        } else if (demo) {
            enter(() -> dossiers.enter(thatShips()));
        }
        export.filter(name -> !name.isBlank()).map(Path::of).ifPresent(this::write);
    }

    private void enter(Path dossier) {
        enter(() -> {
            try {
                dossiers.enter(dossier);
            } catch (IOException unreadable) {
                throw stopped("The dossier cannot be read: " + dossier, unreadable);
            }
        });
    }

    /** There is no half a file: it gets its name when it is whole. */
    private void write(Path to) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                dossiers.write(out);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw stopped("The dossier cannot be written: " + to, unwritable);
        }
    }

    private static String thatShips() {
        try (InputStream dossier = DossierAtStart.class.getResourceAsStream("/dossiers/utrecht-2023.json")) {
            return new String(dossier.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw stopped("The dossier that ships cannot be read", unreadable);
        }
    }

    private static void enter(Runnable entering) {
        try {
            entering.run();
        } catch (DossierWrong wrong) {
            throw stopped("The dossier was not entered: %s %s".formatted(wrong.path(), wrong.problem()), wrong);
        }
    }

    private static IllegalStateException stopped(String reason, Exception cause) {
        LOG.severe(reason);
        return new IllegalStateException(reason, cause);
    }
}
