package nl.sekswerkplatform.groups;

import java.util.Set;

/** A power that a group gives to some of its own members. There are no others: nobody is administrator. */
public enum Mandate {
    /** Reads unpublished input and decides, with a screener of another group, what is published. */
    SCREENER("sex-workers", "support"),
    /** Drafts and publishes the municipality's decisions. */
    PUBLISHER("municipality"),
    /** Confirms minutes for the group. */
    SECRETARY,
    /** Enters observations as the independent evaluator. */
    EVALUATOR("evaluator");

    private final Set<String> groups;

    /** @param groups that may give it; none named: every group */
    Mandate(String... groups) {
        this.groups = Set.of(groups);
    }

    /** No group gives its members a power that belongs to others, whatever it signs. */
    public boolean isFor(GroupKey group) {
        return groups.isEmpty() || groups.contains(group.value());
    }
}
