package nl.sekswerkplatform.authenticators;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import nl.sekswerkplatform.shared.DueWork;

/**
 * Forgets a spent number at the second look after it was used, three to six minutes later: longer than it could be good,
 * and no time has to be kept with it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingNumbersService {
    private static final DueWork WORK = DueWork.of(ForgettingNumbersService.class);

    private Set<String> seen = Set.of();

    @Inject
    private SpentNumberService spent;

    @Schedule(hour = "*", minute = "*/3", second = "20", persistent = false)
    void look() {
        WORK.attempt("Could not forget used numbers", this::forgetSeen);
    }

    /** Forgets what it saw the last time, and sees what is there now. */
    @RolesAllowed("operator")
    public void forgetSeen() {
        spent.forget(seen);
        seen = new HashSet<>(spent.findAll());
    }
}
