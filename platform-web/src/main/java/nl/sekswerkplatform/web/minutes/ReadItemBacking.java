package nl.sekswerkplatform.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.minutes.MinutesItem;

/** What a page needs to show one item of minutes: the same for everyone and for who confirms. */
@Named
@RequestScoped
public class ReadItemBacking {
    @Inject
    private GroupService groups;

    private List<GroupKey> seated;

    /** A row for each seated group; none when no group took a stance. */
    public List<GroupStance> stances(MinutesItem item) {
        if (seated == null) {
            seated = groups.findSeated().stream().map(StakeholderGroup::key).toList();
        }
        return GroupStance.of(item, seated);
    }

    /** A text as it was typed, a paragraph for each line. */
    public List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** What to call a pilot in a link. */
    public String pilot(String key) {
        return key;
    }
}
