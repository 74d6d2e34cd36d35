package nl.sekswerkplatform.houserules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks every ten minutes whose words return; their days stand in the database, each is given back under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturningWordsService {
    private static final DueWork WORK = DueWork.of(ReturningWordsService.class);

    @Inject
    private HouseRuleService houseRules;

    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    void look() {
        WORK.attempt("Could not look for hidden words", this::giveBackAll);
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void giveBackAll() {
        WORK.each("Hidden words could not return", houseRules.findDue(), houseRules::giveBack);
    }
}
