package nl.sekswerkplatform.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.advice.GroupInRound;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.agenda.PlacedItem;
import nl.sekswerkplatform.followups.KeptPromise;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.recommendations.Response;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;

/** Adds up one quarter, kind by kind, per group. */
final class FigureTally {
    private final Map<GroupKey, Map<Figure, Integer>> counts = new HashMap<>();
    private final Map<GroupKey, List<ShownCount>> turnouts = new HashMap<>();

    void made(Map<GroupKey, Integer> proposals) {
        proposals.forEach((group, made) -> add(group, Figure.PROPOSALS_MADE, made));
    }

    /** What two groups proposed together counts for both. */
    void placed(List<PlacedItem> items) {
        items.forEach(item -> item.by().forEach(group -> {
            add(group, Figure.PROPOSALS_PLACED, 1);
            add(group, Figure.MINUTES_GIVEN, item.minutes());
        }));
    }

    void spoken(Map<GroupKey, Integer> minutes) {
        minutes.forEach((group, used) -> add(group, Figure.MINUTES_USED, used));
    }

    void led(List<Meeting> meetings, Map<GroupKey, Integer> passes) {
        meetings.forEach(meeting -> {
            meeting.chairGroup().ifPresent(group -> add(group, Figure.TURNS_CHAIRED, 1));
            meeting.secretaryGroup().ifPresent(group -> add(group, Figure.TURNS_WROTE, 1));
        });
        passes.forEach((group, passed) -> add(group, Figure.TURNS_PASSED, passed));
    }

    void asked(List<GroupInRound> rounds) {
        rounds.forEach(round -> {
            GroupKey group = round.group();
            turnouts.computeIfAbsent(group, key -> new ArrayList<>()).add(round.turnout());
            add(group, Figure.ROUNDS_ASKED, 1);
            add(group, Figure.ROUNDS_HEARD, round.heard() ? 1 : 0);
            add(group, Figure.OBJECTIONS, round.objects() ? 1 : 0);
            add(group, Figure.OBJECTIONS_REWORDED, round.objects() && round.reworded() ? 1 : 0);
            add(group, Figure.STANDS_UNTOLD, round.stand() == Stand.NOT_SHOWN ? 1 : 0);
        });
    }

    void answered(Map<GroupKey, List<Response>> answers) {
        answers.forEach((group, responses) -> responses.forEach(response -> add(group, figure(response), 1)));
    }

    void promised(List<KeptPromise> promises) {
        promises.forEach(promise -> {
            GroupKey group = promise.owner();
            add(group, Figure.FOLLOW_UPS_DUE, 1);
            add(group, Figure.FOLLOW_UPS_IN_TIME, promise.kept() == KeptPromise.Kept.IN_TIME ? 1 : 0);
            add(group, Figure.FOLLOW_UPS_LATE, promise.kept() == KeptPromise.Kept.LATE ? 1 : 0);
        });
    }

    GroupFigures of(GroupKey group) {
        return new GroupFigures(
                group, counts.getOrDefault(group, Map.of()), SmallNumbers.sum(turnouts.getOrDefault(group, List.of())));
    }

    private void add(GroupKey group, Figure figure, int more) {
        if (more > 0) {
            counts.computeIfAbsent(group, key -> new EnumMap<>(Figure.class)).merge(figure, more, Integer::sum);
        }
    }

    private static Figure figure(Response response) {
        return switch (response) {
            case FOLLOWED -> Figure.ADVICE_FOLLOWED;
            case PARTLY -> Figure.ADVICE_PARTLY;
            case NOT_FOLLOWED -> Figure.ADVICE_NOT_FOLLOWED;
        };
    }
}
