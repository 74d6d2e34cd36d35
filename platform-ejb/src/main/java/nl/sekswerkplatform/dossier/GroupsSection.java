package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
        List<Node> all = root.list("groups");
        List<FoundGroup> foundings = all.stream().map(this::read).toList();
        if (!foundings.isEmpty()) {
            entering.enter(root, () -> groups.found(foundings));
        }
    }

    private FoundGroup read(Node group) {
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
        entering.enter(group, () -> groups.requireFoundable(founding));
        return founding;
    }
}
