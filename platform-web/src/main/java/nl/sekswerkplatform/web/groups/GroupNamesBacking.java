package nl.sekswerkplatform.web.groups;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.web.PageBacking;

/** The names of the groups in the reader's language, read once a page. */
@Named
@RequestScoped
public class GroupNamesBacking {
    @Inject
    private GroupService groups;

    @Inject
    private PageBacking page;

    private Map<String, String> names;

    /** @param wanted a group's key; an unknown one is given back */
    public String name(Object wanted) {
        String key = String.valueOf(wanted);
        if (names == null) {
            names = groups.findAll().stream()
                    .collect(Collectors.toMap(
                            group -> group.key().value(), group -> GroupName.of(group, page.getLocale())));
        }
        return names.getOrDefault(key, key);
    }
}
