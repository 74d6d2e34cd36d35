package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The steps in which the index is written anew, each in a transaction that keeps who publishes waiting and is short. A node
 * goes on only as long as no other began after it.
 */
@ApplicationScoped
class CopySteps {
    @Inject
    private SearchRepository entries;

    @Inject
    private SearchCopyRepository copies;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String run) {
        entries.holdToFill();
        copies.begin(run);
        copies.empty();
    }

    /**
     * Copies what comes behind a reference; what was published since it began stands there already, newer.
     *
     * @return the last reference that is copied; empty when all are, or another node began
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<String> copySome(String run, String after) {
        entries.holdToFill();
        return copies.isRunning(run) ? Optional.ofNullable(copies.copySome(after)) : Optional.empty();
    }

    /** @return false when another node began meanwhile */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean changePlaces(String run) {
        entries.holdToFill();
        if (!copies.isRunning(run)) {
            return false;
        }
        copies.changePlaces();
        copies.empty();
        return true;
    }
}
