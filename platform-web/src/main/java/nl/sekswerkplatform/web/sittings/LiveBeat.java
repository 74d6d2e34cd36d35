package nl.sekswerkplatform.web.sittings;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps connections alive that nothing else is said on, and finds those that are not. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiveBeat {
    private static final Logger LOG = Logger.getLogger(LiveBeat.class.getName());

    @Inject
    private LivePages pages;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void beat() {
        try {
            pages.beat();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not tell pages about meetings: {0}",
                    away.getClass().getSimpleName());
        }
    }
}
