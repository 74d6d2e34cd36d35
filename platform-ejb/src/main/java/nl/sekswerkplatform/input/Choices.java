package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.input.InputRefused.ChoiceUnknown;
import nl.sekswerkplatform.pilots.PilotService;

/** Whether what a writer chose exists; whatever a form offered, it may come back otherwise. */
@ApplicationScoped
class Choices {
    @Inject
    private GroupService groups;

    @Inject
    private PilotService pilots;

    /** @throws ChoiceUnknown when the subject or the group does not exist */
    void check(WrittenInput written) {
        if (written.pilot() != null && pilots.find(written.pilot()).isEmpty()) {
            throw new ChoiceUnknown("subject");
        }
        if (written.asGroup() != null && groups.find(written.asGroup()).isEmpty()) {
            throw new ChoiceUnknown("as");
        }
    }
}
