package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * What a closed round says of one group, for who counts rounds.
 *
 * @param turnout how many of its members gave a position, as far as it may be told
 * @param stand on the text that the table advises, or would have
 * @param reworded true when the table was asked about another text afterwards, about the same proposal
 */
public record GroupInRound(GroupKey group, boolean heard, ShownCount turnout, Stand stand, boolean reworded) {
    public boolean objects() {
        return stand == Stand.OBJECTION;
    }
}
