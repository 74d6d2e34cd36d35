package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.sekswerkplatform.parity.Figure;
import nl.sekswerkplatform.parity.GroupFigures;
import nl.sekswerkplatform.parity.Parity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Parity", description = "What each group put in at the table and what it got, in one quarter.")
public record PublicParity(
        String period,
        LocalDate from,
        LocalDate until,

        @Schema(description = "True while the quarter is not over: figures still come.")
        boolean goingOn,

        List<PublicFigures> groups) {
    static PublicParity of(Parity parity) {
        return new PublicParity(
                parity.quarter().toString(),
                parity.quarter().firstDay(),
                parity.quarter().lastDay(),
                parity.goingOn(),
                parity.groups().stream().map(PublicFigures::of).toList());
    }

    @Schema(name = "Figures", description = "The figures of one group.")
    public record PublicFigures(String group, List<PublicFigure> figures, PublicPositions positions) {
        static PublicFigures of(GroupFigures group) {
            return new PublicFigures(
                    group.group().value(),
                    Arrays.stream(Figure.values())
                            .map(figure -> new PublicFigure(figure, group.count(figure)))
                            .toList(),
                    new PublicPositions(
                            group.positions().exact(), group.positions().atLeast()));
        }
    }

    @Schema(name = "Figure", description = "One figure: of things, never of people.")
    public record PublicFigure(Figure figure, int value) {}

    @Schema(
            name = "Positions",
            description =
                    "Positions that members gave in rounds: what was shown of each round, added up. Not exact means"
                            + " that there may have been more.")
    public record PublicPositions(boolean exact, int atLeast) {}
}
