package nl.sekswerkplatform.datepolls;

import static nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning.AGAINST;
import static nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning.DIVIDED;
import static nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning.FOR;
import static nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning.UNSAID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownVotes.Leaning;
import org.junit.jupiter.api.Test;

class DateTallyTest {
    @Test
    void countsGroupsAndNothingElse() {
        assertEquals(new DateTally(2, 1, 1), tally(FOR, DIVIDED, UNSAID, AGAINST, FOR));
    }

    @Test
    void putsTheDateFirstWhereMoreGroupsCanCome() {
        isBetter(tally(FOR, FOR, AGAINST), tally(FOR, AGAINST, AGAINST));
        isBetter(tally(FOR, DIVIDED, AGAINST), tally(FOR, AGAINST, AGAINST));
        isBetter(tally(FOR, FOR, AGAINST, AGAINST), tally(FOR, DIVIDED, AGAINST, AGAINST));
    }

    @Test
    void prefersInATieTheDateThatFewerGroupsMiss() {
        isBetter(tally(DIVIDED, DIVIDED), tally(FOR, AGAINST));
        assertEquals(0, DateTally.BEST_FIRST.compare(tally(FOR, DIVIDED), tally(DIVIDED, FOR)));
    }

    private static void isBetter(DateTally one, DateTally other) {
        assertTrue(DateTally.BEST_FIRST.compare(one, other) < 0);
        assertTrue(DateTally.BEST_FIRST.compare(other, one) > 0);
    }

    private static DateTally tally(Leaning... leanings) {
        List<GroupStand> stands = Stream.of(leanings)
                .map(leaning -> new GroupStand(1, new GroupKey("police"), leaning))
                .toList();
        return DateTally.of(stands);
    }
}
