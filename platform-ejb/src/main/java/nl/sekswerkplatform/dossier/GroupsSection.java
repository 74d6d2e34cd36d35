package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.groups.StakeholderGroup;

/** The groups at the table, in the order of the file: it is the order of the rotation. */
@Dependent
class GroupsSection implements Section {
    @Inject
    private Entering entering;

    @Inject
    private GroupService groups;

    @Override
    public Set<String> names() {
        return Set.of("groups");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        List<FoundGroup> foundings = new ArrayList<>();
        file.each("groups", group -> foundings.add(read(group)));
        if (!foundings.isEmpty()) {
            entering.enter(file.head(), () -> groups.found(foundings));
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

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        groups.findAll().forEach(group -> out.add(written(group)));
    }

    private static Part written(StakeholderGroup group) {
        return new Part()
                .put("key", group.key())
                .put("name", new Part().put("nl", group.nameNl()).put("en", group.nameEn()))
                .put("seated", group.isSeated())
                .put("vouchedBy", group.vouchedBy())
                .put("inFunction", group.isInFunction())
                .put("shownAs", group.shownAs())
                .put("admission", group.admission());
    }
}
