package nl.sekswerkplatform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes the index anew, beside the one that is read: what was taken out of an index leaves its words in the files until
 * then, and rows in the order in which they changed. Nobody who searches waits for it, and who publishes for one step.
 */
@ApplicationScoped
class IndexAnew {
    @Inject
    private CopySteps steps;

    /** @return false when another node began meanwhile: then that one ends it */
    boolean write() {
        String run = UUID.randomUUID().toString();
        steps.begin(run);
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = steps.copySome(run, last.get());
        }
        return steps.changePlaces(run);
    }
}
