package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.sekswerkplatform.advice.ReasonState;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundReading.GroupStand;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.RoundReading.TextReading;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.groups.GroupKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Round",
        description =
                "A consent round about an item of the agenda: what is asked, and what it came to. The texts come by number"
                        + " while it is open, then the best carried first. `until` is in the time zone of the platform.")
public record PublicRound(
        int number,
        int item,
        int proposal,
        String title,
        String openedBy,
        LocalDate openedOn,
        LocalDateTime until,
        Step status,

        @Schema(description = "Groups for which it was opened once more.")
        List<String> awaited,

        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) Outcome outcome,
        List<PublicText> texts,
        @Schema(description = "None while it is open.") List<PublicTurn> groups,
        boolean illustrative) {
    static PublicRound of(RoundReading round) {
        return new PublicRound(
                round.number(),
                round.subject().position(),
                round.subject().proposal(),
                round.subject().title(),
                round.openedBy().value(),
                round.days().openedOn(),
                round.days().until(),
                round.step(),
                round.awaited().stream().map(GroupKey::value).toList(),
                round.days().closedOn(),
                round.isClosed() ? round.result().outcome() : null,
                round.texts().stream().map(PublicText::of).toList(),
                round.isClosed()
                        ? round.result().groups().stream().map(PublicTurn::of).toList()
                        : List.of(),
                round.illustrative());
    }

    @Schema(
            name = "RoundText",
            description = "A text that the table is asked about, and where each group stands on it.")
    public record PublicText(
            int number,
            String text,
            @Schema(nullable = true) Outcome outcome,
            boolean advised,
            List<PublicStand> stands) {
        static PublicText of(TextReading text) {
            return new PublicText(
                    text.number(),
                    text.text(),
                    text.outcome(),
                    text.advised(),
                    text.stands().stream().map(PublicStand::of).toList());
        }
    }

    @Schema(
            name = "Stand",
            description =
                    "Where a group stands: at the median of its positions. NOT_SHOWN: heard, and too small for it to be told.")
    public record PublicStand(String group, Stand stand) {
        static PublicStand of(GroupStand stand) {
            return new PublicStand(stand.groupKey().value(), stand.stance());
        }
    }

    @Schema(name = "RoundGroup", description = "Whether a group was heard, by how many positions, and its reasons.")
    public record PublicTurn(String group, boolean heard, People turnout, List<PublicReason> reasons) {
        static PublicTurn of(GroupTurn turn) {
            return new PublicTurn(
                    turn.groupKey().value(),
                    turn.heard(),
                    People.of(turn.turnout()),
                    turn.reasons().stream().map(PublicReason::of).toList());
        }
    }

    @Schema(
            name = "Reason",
            description =
                    "A reason, in an order that says nothing; `text` is null where the group speaks of all texts.")
    public record PublicReason(
            int number, @Schema(nullable = true) Integer text, boolean byGroup, ReasonState state, String words) {
        static PublicReason of(ReasonReading reason) {
            return new PublicReason(reason.number(), reason.text(), reason.byGroup(), reason.state(), reason.words());
        }
    }
}
