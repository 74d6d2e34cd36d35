package nl.sekswerkplatform.authenticators;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * Sees to it that a number is taken once, on whichever node. In transactions of its own: what was spent stays spent,
 * whatever becomes of the rest.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SpentNumberService {
    @Inject
    private SpentNumberRepository spent;

    /** True for the first who comes with this number. Who asks has shown the number to be right. */
    @PermitAll
    public boolean spend(Nullifier number) {
        return spent.add(number);
    }

    @RolesAllowed("operator")
    public Set<String> findAll() {
        return spent.all();
    }

    @RolesAllowed("operator")
    public void forget(Set<String> numbers) {
        spent.remove(numbers);
    }
}
