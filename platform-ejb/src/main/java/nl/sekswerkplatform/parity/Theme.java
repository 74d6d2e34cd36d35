package nl.sekswerkplatform.parity;

import static nl.sekswerkplatform.parity.Figure.ADVICE_FOLLOWED;
import static nl.sekswerkplatform.parity.Figure.ADVICE_NOT_FOLLOWED;
import static nl.sekswerkplatform.parity.Figure.ADVICE_PARTLY;
import static nl.sekswerkplatform.parity.Figure.FOLLOW_UPS_DUE;
import static nl.sekswerkplatform.parity.Figure.FOLLOW_UPS_IN_TIME;
import static nl.sekswerkplatform.parity.Figure.FOLLOW_UPS_LATE;
import static nl.sekswerkplatform.parity.Figure.MINUTES_GIVEN;
import static nl.sekswerkplatform.parity.Figure.MINUTES_USED;
import static nl.sekswerkplatform.parity.Figure.OBJECTIONS;
import static nl.sekswerkplatform.parity.Figure.OBJECTIONS_REWORDED;
import static nl.sekswerkplatform.parity.Figure.PROPOSALS_MADE;
import static nl.sekswerkplatform.parity.Figure.PROPOSALS_PLACED;
import static nl.sekswerkplatform.parity.Figure.ROUNDS_ASKED;
import static nl.sekswerkplatform.parity.Figure.ROUNDS_HEARD;
import static nl.sekswerkplatform.parity.Figure.STANDS_UNTOLD;
import static nl.sekswerkplatform.parity.Figure.TURNS_CHAIRED;
import static nl.sekswerkplatform.parity.Figure.TURNS_PASSED;
import static nl.sekswerkplatform.parity.Figure.TURNS_WROTE;

import java.util.List;

/** The figures that belong side by side, in the order in which they are shown. */
public enum Theme {
    PROPOSALS(PROPOSALS_MADE, PROPOSALS_PLACED),
    MINUTES(MINUTES_GIVEN, MINUTES_USED),
    ROUNDS(ROUNDS_ASKED, ROUNDS_HEARD),
    OBJECTING(OBJECTIONS, OBJECTIONS_REWORDED, STANDS_UNTOLD),
    ADVICE(ADVICE_FOLLOWED, ADVICE_PARTLY, ADVICE_NOT_FOLLOWED),
    FOLLOW_UPS(FOLLOW_UPS_DUE, FOLLOW_UPS_IN_TIME, FOLLOW_UPS_LATE),
    TURNS(TURNS_CHAIRED, TURNS_WROTE, TURNS_PASSED);

    private final List<Figure> figures;

    Theme(Figure... figures) {
        this.figures = List.of(figures);
    }

    public List<Figure> figures() {
        return figures;
    }

    /** True where it is told beside the figures how many positions its members gave. */
    public boolean countsPositions() {
        return this == ROUNDS;
    }
}
