package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;

/** The groups at the table, in the order of the file: it is the order of the rotation. */
@Dependent
class GroupsSection {
    @Inject
    private Entering entering;

    @Inject
    private GroupService groups;

    void enter(Node root) {
        root.list("groups").forEach(this::found);
    }

    private void found(Node group) {
        Node name = group.object("name");
        FoundGroup founding = new FoundGroup(
                group.requiredGroup("key"),
                name.text("nl"),
                name.text("en"),
                group.flag("seated"),
                group.flag("inFunction"),
                group.text("vouchedBy", null),
                group.requiredWord("shownAs", ShownAs.class),
                group.requiredWord("admission", Admission.class));
        name.noOther();
        group.noOther();
        entering.enter(group, () -> groups.found(founding));
    }
}
