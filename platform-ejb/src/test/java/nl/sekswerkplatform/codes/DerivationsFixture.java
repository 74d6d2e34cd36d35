package nl.sekswerkplatform.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many derivations an act took. Nothing else may derive meanwhile. */
@ApplicationScoped
public class DerivationsFixture {
    @Inject
    private CodeDerivation derivation;

    public long of(Runnable act) {
        long before = derivation.count();
        act.run();
        return derivation.count() - before;
    }
}
