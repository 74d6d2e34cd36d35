package nl.sekswerkplatform.codes;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.sekswerkplatform.sealing.KeysDoNotFit;
import nl.sekswerkplatform.sealing.PlatformKeys;

/**
 * Does not let the platform start with other keys than those by which its database goes: no code would be known, and what
 * was closed under the old ones would never open again.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class KeysAtStart {
    private static final Logger LOG = Logger.getLogger(KeysAtStart.class.getName());

    @Inject
    private PlatformKeys keys;

    @Inject
    private KeyPrintRepository known;

    @PostConstruct
    void compare() {
        keys.fingerprints().forEach((name, fingerprint) -> {
            if (!known.knownOr(name, fingerprint).equals(fingerprint)) {
                LOG.log(
                        Level.SEVERE,
                        "The key file \"{0}\" is not the one by which the database goes. Put the right one back; after a"
                                + " restore of an older backup give the command rotate-keys.",
                        name);
                throw new KeysDoNotFit(name);
            }
        });
    }
}
