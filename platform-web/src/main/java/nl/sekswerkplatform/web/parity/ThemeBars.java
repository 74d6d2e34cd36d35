package nl.sekswerkplatform.web.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sekswerkplatform.parity.Figure;
import nl.sekswerkplatform.parity.GroupFigures;
import nl.sekswerkplatform.parity.Parity;
import nl.sekswerkplatform.parity.Theme;

/**
 * One theme as a picture: a band for each group, in it a bar for each figure, all as long as they are many. The longest bar is
 * the highest figure of the theme. The table below it has the numbers.
 */
public record ThemeBars(Theme theme, Parity parity) {
    private static final int LEFT = 8;
    private static final int LONGEST = 92;
    private static final int THICK = 3;
    private static final int BETWEEN = 4;
    private static final String[] TONES = {"first", "second", "third"};

    /** A band of the picture: whose it is, where it stands, and its bars; none for what is none. */
    public record Band(String group, String place, List<Bar> bars) {}

    /** @param outline as an SVG path */
    public record Bar(String tone, String outline) {}

    /** What the picture measures, as SVG writes it. */
    public String viewBox() {
        return "0 0 " + (LEFT + LONGEST) + " " + parity.groups().size() * height();
    }

    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (GroupFigures group : parity.groups()) {
            String place = "translate(0 " + bands.size() * height() + ")";
            bands.add(new Band(group.group().value(), place, bars(group)));
        }
        return bands;
    }

    /** False when there is nothing to draw. */
    public boolean isDrawn() {
        return parity.most(theme) > 0;
    }

    /** How the bars of a figure look. */
    public String tone(Figure figure) {
        return TONES[theme.figures().indexOf(figure)];
    }

    private List<Bar> bars(GroupFigures group) {
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : theme.figures()) {
            if (group.count(figure) == 0) {
                continue;
            }
            int place = theme.figures().indexOf(figure) * THICK;
            double length = (double) group.count(figure) * LONGEST / parity.most(theme);
            bars.add(new Bar(
                    tone(figure),
                    String.format(Locale.ROOT, "M%d %dh%.2fv%dH%dz", LEFT, place, length, THICK - 1, LEFT)));
        }
        return bars;
    }

    private int height() {
        return theme.figures().size() * THICK + BETWEEN;
    }
}
