package nl.sekswerkplatform.web.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.parity.Figure;
import nl.sekswerkplatform.parity.GroupFigures;
import nl.sekswerkplatform.parity.Parity;
import nl.sekswerkplatform.parity.Theme;
import nl.sekswerkplatform.shared.Quarter;
import nl.sekswerkplatform.smallnumbers.ShownSum;
import org.junit.jupiter.api.Test;

class ParityFileTest {
    private static final Parity QUARTER = new Parity(
            new Quarter(2026, 4),
            true,
            List.of(
                    new GroupFigures(
                            new GroupKey("police"),
                            Map.of(Figure.PROPOSALS_MADE, 4, Figure.PROPOSALS_PLACED, 1),
                            new ShownSum(true, 3)),
                    new GroupFigures(new GroupKey("sex-workers"), Map.of(), new ShownSum(false, 10))));

    @Test
    void hasALineForEachFigureAlsoWhereThereIsNone() {
        List<String> lines = ParityFile.written(QUARTER).lines().toList();
        assertEquals(1 + 2 * (Figure.values().length + 1), lines.size());
        assertEquals("period,group,figure,value,certainty", lines.get(0));
        assertTrue(lines.contains("2026-Q4,police,PROPOSALS_MADE,4,EXACT"));
        assertTrue(lines.contains("2026-Q4,sex-workers,TURNS_CHAIRED,0,EXACT"));
    }

    @Test
    void saysOfPositionsWhatThePageSays() {
        String file = ParityFile.written(QUARTER);
        assertTrue(file.contains("2026-Q4,police,POSITIONS,3,EXACT\r\n"));
        assertTrue(file.contains("2026-Q4,sex-workers,POSITIONS,10,AT_LEAST\r\n"));
    }

    @Test
    void drawsTheLongestBarForTheHighestFigure() {
        ThemeBars bars = new ThemeBars(Theme.PROPOSALS, QUARTER);
        ThemeBars.Band police = bars.bands().get(0);
        assertEquals("M8 0h92.00v2H8z", police.bars().get(0).outline());
        assertEquals("M8 3h23.00v2H8z", police.bars().get(1).outline());
        assertEquals("translate(0 10)", bars.bands().get(1).place());
        assertEquals("0 0 100 20", bars.viewBox());
        assertFalse(new ThemeBars(Theme.TURNS, QUARTER).isDrawn());
    }
}
