package nl.sekswerkplatform.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.advice.RoundReading.Days;
import nl.sekswerkplatform.advice.RoundReading.GroupStand;
import nl.sekswerkplatform.advice.RoundReading.GroupTurn;
import nl.sekswerkplatform.advice.RoundReading.ReasonReading;
import nl.sekswerkplatform.advice.RoundReading.Result;
import nl.sekswerkplatform.advice.RoundReading.Step;
import nl.sekswerkplatform.advice.RoundReading.TextReading;
import nl.sekswerkplatform.groups.GroupKey;

/** Makes of rounds what everyone may read of them; all of them in as many questions as one. */
@ApplicationScoped
class RoundReader {
    @Inject
    private RoundRepository rounds;

    @Inject
    private Clock clock;

    List<RoundReading> read(List<ConsentRound> found) {
        List<UUID> closed = found.stream()
                .filter(round -> !round.isOpen())
                .map(ConsentRound::id)
                .toList();
        List<Reason> reasons = rounds.reasons(closed);
        List<Wording> wordings = rounds.wordings(closed);
        return found.stream()
                .map(round -> reading(
                        round,
                        reasons.stream()
                                .filter(reason -> reason.round().equals(round.id()))
                                .toList(),
                        wordings.stream()
                                .filter(wording -> wording.round().equals(round.id()))
                                .toList()))
                .toList();
    }

    List<RoundSummary> summaries(List<ConsentRound> found) {
        return found.stream()
                .map(round -> new RoundSummary(
                        round.number(),
                        round.subject(),
                        step(round),
                        here(round.due()),
                        round.outcome(),
                        round.isIllustrative()))
                .toList();
    }

    private RoundReading reading(ConsentRound round, List<Reason> reasons, List<Wording> wordings) {
        int advised = advised(round);
        List<TextReading> texts = round.texts().stream()
                .map(text -> new TextReading(
                        text.number(), text.text(), text.outcome(), text.number() == advised, stands(round, text)))
                .toList();
        Result result = round.isOpen() ? null : new Result(round.outcome(), turns(round, reasons, wordings));
        return new RoundReading(
                round.number(),
                round.subject(),
                round.openedBy(),
                step(round),
                days(round),
                texts,
                round.awaited(),
                result,
                round.isIllustrative());
    }

    private Step step(ConsentRound round) {
        if (!round.isOpen()) {
            return Step.CLOSED;
        }
        if (round.isDue(RoundClosing.utc(clock))) {
            return Step.COUNTING;
        }
        return round.isReopened() ? Step.REOPENED : Step.OPEN;
    }

    private Days days(ConsentRound round) {
        return new Days(round.openedOn(), here(round.closable()), here(round.due()), round.closedOn());
    }

    private LocalDateTime here(LocalDateTime utc) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(clock.getZone()).toLocalDateTime();
    }

    /** The best carried text with the outcome of the round; 0 until it is closed. */
    private static int advised(ConsentRound round) {
        return round.texts().stream()
                .filter(text -> text.outcome() != null && text.outcome() == round.outcome())
                .map(RoundText::number)
                .findFirst()
                .orElse(0);
    }

    private static List<GroupStand> stands(ConsentRound round, RoundText text) {
        return round.groups().stream()
                .map(group -> new GroupStand(group.groupKey(), stand(group, text)))
                .toList();
    }

    /** Where a group stands on what a closed round advises, or would have. */
    Stand stand(ConsentRound round, GroupTurnout group) {
        int advised = advised(round);
        return round.texts().stream()
                .filter(text -> text.number() == advised)
                .map(text -> stand(group, text))
                .findFirst()
                .orElseThrow();
    }

    private static Stand stand(GroupTurnout group, RoundText text) {
        if (!group.isHeard()) {
            return Stand.NOT_HEARD;
        }
        return text.stance(group.groupKey())
                .map(stance -> Stand.valueOf(stance.name()))
                .orElse(Stand.NOT_SHOWN);
    }

    private static List<GroupTurn> turns(ConsentRound round, List<Reason> reasons, List<Wording> wordings) {
        return round.groups().stream()
                .map(group -> turn(group, reasons, wordings))
                .toList();
    }

    private static GroupTurn turn(GroupTurnout group, List<Reason> reasons, List<Wording> wordings) {
        GroupKey key = group.groupKey();
        List<ReasonReading> given = reasons.stream()
                .filter(reason -> reason.group().equals(key))
                .map(reason -> new ReasonReading(
                        reason.number(), reason.text(), reason.isByGroup(), reason.state(), reason.words()))
                .toList();
        Wording few = wordings.stream()
                .filter(wording -> wording.group().equals(key))
                .findFirst()
                .orElse(null);
        return new GroupTurn(
                key,
                group.isHeard(),
                group.turnout(),
                given,
                few == null ? null : few.status(),
                few == null ? null : few.lastDay());
    }
}
