package nl.sekswerkplatform.dossier;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Enters the file that the operator names, before the first page is served; a wrong file stops the start. */
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

    @PostConstruct
    void enterFile() {
        file.filter(name -> !name.isBlank()).map(Path::of).ifPresent(this::enter);
    }

    private void enter(Path dossier) {
        try {
            dossiers.enter(Files.readString(dossier));
        } catch (IOException unreadable) {
            throw stopped("The dossier cannot be read: " + dossier, unreadable);
        } catch (DossierWrong wrong) {
            throw stopped("The dossier was not entered: %s %s".formatted(wrong.path(), wrong.problem()), wrong);
        }
    }

    private static IllegalStateException stopped(String reason, Exception cause) {
        LOG.severe(reason);
        return new IllegalStateException(reason, cause);
    }
}
