package nl.sekswerkplatform.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enters at the start what was published before there was a search, or everything anew when the operator asks for it; and
 * lets the files of the index forget words: soon after they were hidden or removed, and each night what changed otherwise.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchIndexTimer {
    private static final DueWork WORK = DueWork.of(SearchIndexTimer.class);
    private static final String NOT_ANEW = "The index of the search could not be written anew";

    @Inject
    private SearchService search;

    @Inject
    @ConfigProperty(name = "platform.search.rebuild", defaultValue = "false")
    private boolean anew;

    @PostConstruct
    void fill() {
        if (anew || !search.isComplete()) {
            search.rebuild();
        }
    }

    @Schedule(hour = "*", minute = "*/10", second = "20", persistent = false)
    void soon() {
        WORK.attempt(NOT_ANEW, search::forgetHiddenWords);
    }

    @Schedule(hour = "4", minute = "40", persistent = false)
    void atNight() {
        WORK.attempt(NOT_ANEW, search::forgetWords);
    }
}
