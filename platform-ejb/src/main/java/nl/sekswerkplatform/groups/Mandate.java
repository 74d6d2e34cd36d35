package nl.sekswerkplatform.groups;

import java.util.List;
import java.util.stream.Stream;

/** A power that a group gives to some of its own members. There are no others: nobody is administrator. */
public enum Mandate {
    /**
     * Reads unpublished input and decides, with a screener of another group, what is published. Residents' screeners are
     * there in case one of the two groups has none.
     */
    SCREENER("residents", "sex-workers", "support"),
    /** Drafts and publishes the municipality's decisions. */
    PUBLISHER(null, "municipality"),
    /** Confirms minutes for the group. */
    SECRETARY(null),
    /** Enters observations as the independent evaluator. */
    EVALUATOR(null, "evaluator");

    private final GroupKey reserve;
    private final List<GroupKey> groups;

    /**
     * @param reserve the group whose holders act only while another one's cannot; null for none
     * @param groups whose task it is; none named: every group
     */
    Mandate(String reserve, String... groups) {
        this.reserve = reserve == null ? null : new GroupKey(reserve);
        this.groups = Stream.of(groups).map(GroupKey::new).toList();
    }

    /** No group gives its members a power that belongs to others, whatever it signs. */
    public boolean isFor(GroupKey group) {
        return groups.isEmpty() || groups.contains(group) || isInReserve(group);
    }

    /** True for a group whose holders act only while they are called upon; see {@link Reserve}. */
    public boolean isInReserve(GroupKey group) {
        return group.equals(reserve);
    }

    /** The groups whose task it is, the reserve apart; empty when it is every group's. */
    public List<GroupKey> groups() {
        return groups;
    }

    /** Null when there is none. */
    public GroupKey reserve() {
        return reserve;
    }
}
