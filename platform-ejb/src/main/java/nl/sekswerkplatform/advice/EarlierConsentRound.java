package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * A round that was closed on another platform.
 *
 * @param key of the dossier, by which it is known again
 * @param meeting its number here
 * @param position of what it is about, on the agenda
 * @param awaited the groups for which it was reopened; none when it was not
 * @param groups that were asked, in the order of the table
 */
public record EarlierConsentRound(
        String key,
        int meeting,
        int position,
        GroupKey openedBy,
        LocalDate openedOn,
        LocalDate closedOn,
        Outcome outcome,
        List<GroupKey> awaited,
        List<AskedText> texts,
        List<AskedGroup> groups,
        boolean illustrative) {
    public EarlierConsentRound {
        awaited = List.copyOf(awaited);
        texts = List.copyOf(texts);
        groups = List.copyOf(groups);
    }

    /**
     * A text that the table was asked about.
     *
     * @param place from 1, the best carried first
     * @param stances of those groups of which it may be told
     */
    public record AskedText(String words, int place, Outcome outcome, Map<GroupKey, Stance> stances) {}

    /**
     * A group's part in it.
     *
     * @param turnout how many gave a position, as far as it may be told
     * @param wording what became of reasons that were too few to publish; null when there were none
     */
    public record AskedGroup(
            GroupKey group, boolean heard, ShownCount turnout, WordingStatus wording, List<GivenReason> reasons) {
        public AskedGroup {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A reason.
     *
     * @param text the number of the text it is about; null for what the group said of all
     * @param words null when they are gone
     */
    public record GivenReason(Integer text, String words) {}
}
