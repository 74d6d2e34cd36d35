package nl.sekswerkplatform.web.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.groups.TableOrder;
import nl.sekswerkplatform.web.PageBacking;

/** The names of the groups in the reader's language, read once a page. */
@Named
@RequestScoped
public class GroupNamesBacking {
    @Inject
    private GroupService groups;

    @Inject
    private PageBacking page;

    private List<StakeholderGroup> all;
    private Map<String, String> names;

    /** @param wanted a group's key; an unknown one is given back */
    public String name(Object wanted) {
        String key = String.valueOf(wanted);
        if (names == null) {
            names = all().stream()
                    .collect(Collectors.toMap(
                            group -> group.key().value(), group -> GroupName.of(group, page.getLocale())));
        }
        return names.getOrDefault(key, key);
    }

    /** Those at the table, in its order. */
    public List<StakeholderGroup> getSeated() {
        return all().stream().filter(StakeholderGroup::isSeated).toList();
    }

    /** What groups said, got or do, side by side. */
    public List<? extends OfGroup> inOrder(Collection<? extends OfGroup> things) {
        return new TableOrder(all().stream().map(StakeholderGroup::key).toList()).sort(things);
    }

    public boolean isProtected(String key) {
        return getProtectedOnes().stream().anyMatch(group -> group.key().value().equals(key));
    }

    /** Those of which no exact number of people is shown. */
    public List<StakeholderGroup> getProtectedOnes() {
        return all().stream().filter(StakeholderGroup::isProtected).toList();
    }

    private List<StakeholderGroup> all() {
        if (all == null) {
            all = groups.findAll();
        }
        return all;
    }
}
