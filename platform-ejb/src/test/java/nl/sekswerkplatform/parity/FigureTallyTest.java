package nl.sekswerkplatform.parity;

import static nl.sekswerkplatform.smallnumbers.Protection.IN_FUNCTION;
import static nl.sekswerkplatform.smallnumbers.Protection.PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.GroupInRound;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.agenda.PlacedItem;
import nl.sekswerkplatform.followups.KeptPromise;
import nl.sekswerkplatform.followups.KeptPromise.Kept;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.smallnumbers.ShownSum;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import org.junit.jupiter.api.Test;

class FigureTallyTest {
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey WORKERS = new GroupKey("sex-workers");
    private static final GroupKey SUPPORT = new GroupKey("support");

    private final FigureTally tally = new FigureTally();

    @Test
    void countsAnItemOfTwoGroupsForBoth() {
        tally.placed(List.of(new PlacedItem(Set.of(POLICE, WORKERS), 20), new PlacedItem(Set.of(POLICE), 15)));
        assertEquals(2, tally.of(POLICE).count(Figure.PROPOSALS_PLACED));
        assertEquals(35, tally.of(POLICE).count(Figure.MINUTES_GIVEN));
        assertEquals(20, tally.of(WORKERS).count(Figure.MINUTES_GIVEN));
        assertEquals(0, tally.of(SUPPORT).count(Figure.PROPOSALS_PLACED));
    }

    @Test
    void tellsObjectionsFromStandsThatMayNotBeTold() {
        tally.asked(List.of(
                round(WORKERS, Stand.OBJECTION, true),
                round(WORKERS, Stand.OBJECTION, false),
                round(WORKERS, Stand.CONSENT, true),
                round(WORKERS, Stand.NOT_SHOWN, true),
                round(WORKERS, Stand.NOT_HEARD, true)));
        GroupFigures workers = tally.of(WORKERS);
        assertEquals(5, workers.count(Figure.ROUNDS_ASKED));
        assertEquals(4, workers.count(Figure.ROUNDS_HEARD));
        assertEquals(2, workers.count(Figure.OBJECTIONS));
        assertEquals(1, workers.count(Figure.OBJECTIONS_REWORDED));
        assertEquals(1, workers.count(Figure.STANDS_UNTOLD));
    }

    @Test
    void addsUpPositionsAsFarAsTheyWereShown() {
        tally.asked(List.of(round(WORKERS, Stand.CONSENT, false), round(WORKERS, Stand.CONSENT, false)));
        tally.asked(List.of(new GroupInRound(POLICE, true, SmallNumbers.band(3, IN_FUNCTION), Stand.CONSENT, false)));
        assertEquals(new ShownSum(false, 20), tally.of(WORKERS).positions());
        assertEquals(new ShownSum(true, 3), tally.of(POLICE).positions());
    }

    @Test
    void countsAnswersAndPromises() {
        tally.answered(Map.of(POLICE, List.of(Response.FOLLOWED, Response.PARTLY, Response.FOLLOWED)));
        tally.promised(List.of(
                new KeptPromise(POLICE, Kept.IN_TIME),
                new KeptPromise(POLICE, Kept.LATE),
                new KeptPromise(POLICE, Kept.UNKNOWN)));
        GroupFigures police = tally.of(POLICE);
        assertEquals(2, police.count(Figure.ADVICE_FOLLOWED));
        assertEquals(1, police.count(Figure.ADVICE_PARTLY));
        assertEquals(3, police.count(Figure.FOLLOW_UPS_DUE));
        assertEquals(1, police.count(Figure.FOLLOW_UPS_IN_TIME));
        assertEquals(1, police.count(Figure.FOLLOW_UPS_LATE));
    }

    @Test
    void knowsAnEmptyQuarter() {
        Quarter quarter = new Quarter(2026, 4);
        assertTrue(new Parity(quarter, true, List.of(tally.of(POLICE))).isEmpty());
        tally.made(Map.of(POLICE, 1));
        assertFalse(new Parity(quarter, true, List.of(tally.of(POLICE), tally.of(WORKERS))).isEmpty());
    }

    @Test
    void showsEachFigureUnderOneTheme() {
        List<Figure> shown = Stream.of(Theme.values())
                .flatMap(theme -> theme.figures().stream())
                .toList();
        assertEquals(EnumSet.allOf(Figure.class), shown.stream().collect(Collectors.toSet()));
        assertEquals(Figure.values().length, shown.size());
    }

    private static GroupInRound round(GroupKey group, Stand stand, boolean reworded) {
        return new GroupInRound(group, stand != Stand.NOT_HEARD, SmallNumbers.band(12, PROTECTED), stand, reworded);
    }
}
