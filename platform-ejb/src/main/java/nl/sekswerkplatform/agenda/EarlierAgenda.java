package nl.sekswerkplatform.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.shared.Digest;

/**
 * An agenda that another platform published, as a dossier tells it. Nobody can compose it again here: its ballots stayed there.
 *
 * @param extraMinutes that each group was given on top of its share
 * @param commitment that binds it to its ballots, as it stands in the log of that platform
 */
public record EarlierAgenda(
        int meeting,
        int minutes,
        int seatedGroups,
        long extraMinutes,
        LocalDate publishedOn,
        Digest commitment,
        List<Placed> items,
        List<Unplaced> unplaced) {
    public EarlierAgenda {
        items = List.copyOf(items);
        unplaced = List.copyOf(unplaced);
    }

    /**
     * What was placed, in its order.
     *
     * @param pilot null for none
     * @param leftOver true when nobody paid for it
     * @param shares by group, in the order of the table; none for left-over time
     */
    public record Placed(
            int proposal,
            String title,
            String question,
            Purpose purpose,
            int minutes,
            GroupKey group,
            String pilot,
            boolean leftOver,
            Map<GroupKey, ShareLevel> shares) {
        public Placed {
            shares = new LinkedHashMap<>(shares);
        }
    }

    /** What stayed out, and how near it came. */
    public record Unplaced(int proposal, String title, int minutes, GroupKey group, Judgement judgement) {}
}
