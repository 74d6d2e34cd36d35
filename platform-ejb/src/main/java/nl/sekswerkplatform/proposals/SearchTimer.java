package nl.sekswerkplatform.proposals;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds the index of proposals anew each night: words that were hidden, removed or changed stay in its files until then. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
public class SearchTimer {
    private static final Logger LOG = Logger.getLogger(SearchTimer.class.getName());

    @Inject
    private ProposalService proposals;

    @Schedule(hour = "4", minute = "20", persistent = false)
    void look() {
        try {
            proposals.rebuildIndex();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not build the index of proposals anew: {0}",
                    away.getClass().getSimpleName());
        }
    }
}
