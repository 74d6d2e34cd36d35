package nl.sekswerkplatform.agenda;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Computes the agenda of a meeting whose ballots are closed, with nobody waiting and no transaction open: many ballots take
 * seconds. It follows from the ballots alone, so whoever finishes it, and however often, comes to the same.
 */
@Stateless
@RunAs("operator")
public class FinishAgendaService {
    private static final Logger LOG = Logger.getLogger(FinishAgendaService.class.getName());

    @Inject
    private CountBallotsService counting;

    @Inject
    private ComposingBoard board;

    /** Does nothing where there is nothing to finish, or this node is at it. */
    @Asynchronous
    @RolesAllowed({"member", "operator"})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Void> finish(int meeting) {
        if (board.begin(meeting)) {
            try {
                counting.read(meeting)
                        .ifPresent(closed -> counting.store(
                                closed, closed.compose((extra, minutes) -> board.ran(meeting, minutes))));
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "An agenda could not be composed and will be tried again: {0}",
                        failed.getClass().getSimpleName());
                throw failed;
            } finally {
                board.end(meeting);
            }
        }
        return new AsyncResult<>(null);
    }
}
