package nl.sekswerkplatform.advice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.consensus.GroupInformedConsensus;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.consensus.Tally;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.SmallNumbers;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a round comes to. Positions of who is not in a seated group count for nothing.
 *
 * @param texts how many the round asks about
 * @param seats of the seated groups, in the order of the table
 */
record RoundCount(int texts, List<Seat> seats, List<Position> positions) {
    /** @param members how many the group has now */
    record Seat(GroupKey group, Protection protection, People members) {}

    List<GroupKey> notHeard() {
        return seats.stream().filter(seat -> !isHeard(seat)).map(Seat::group).toList();
    }

    private boolean isHeard(Seat seat) {
        return SmallNumbers.isHeard(given(seat.group()), seat.members());
    }

    List<GroupTurnout> turnouts() {
        return IntStream.range(0, seats.size())
                .mapToObj(place -> turnout(place, seats.get(place)))
                .toList();
    }

    private GroupTurnout turnout(int place, Seat seat) {
        return new GroupTurnout(
                place, seat.group(), isHeard(seat), SmallNumbers.band(given(seat.group()), seat.protection()));
    }

    Outcome outcome(int text) {
        return Outcome.of(heard(text).values().stream().map(Tally::stands).toList());
    }

    /** Where those groups stand of which it may be told. */
    Map<GroupKey, Stance> shownStances(int text) {
        Map<GroupKey, Tally> heard = heard(text);
        Map<GroupKey, Stance> shown = new LinkedHashMap<>();
        seats.stream()
                .filter(seat -> heard.containsKey(seat.group())
                        && SmallNumbers.showsStand(given(seat.group()), seat.protection()))
                .forEach(seat -> shown.put(seat.group(), heard.get(seat.group()).stands()));
        return shown;
    }

    /** The numbers of the texts, the best carried first; of two alike, the one that was written first. */
    List<Integer> order() {
        Map<Integer, BigFraction> carried = numbers()
                .collect(Collectors.toMap(
                        number -> number,
                        number -> GroupInformedConsensus.scaled(heard(number).values())));
        return numbers()
                .sorted(Comparator.comparing((Integer number) -> carried.get(number))
                        .reversed())
                .toList();
    }

    /** The text that the table advises: the best carried one that no group objects to; else the best carried. */
    int advised() {
        List<Integer> order = order();
        return order.stream()
                .filter(number -> outcome(number).isAdopted())
                .findFirst()
                .orElse(order.get(0));
    }

    private Map<GroupKey, Tally> heard(int text) {
        Map<GroupKey, Tally> heard = new LinkedHashMap<>();
        seats.stream().filter(this::isHeard).forEach(seat -> heard.put(seat.group(), tally(seat.group(), text)));
        return heard;
    }

    private Tally tally(GroupKey group, int text) {
        return Tally.of(positions.stream()
                .filter(position -> position.group().equals(group))
                .map(position -> position.choice(text).stance())
                .toList());
    }

    private int given(GroupKey group) {
        return (int) positions.stream()
                .filter(position -> position.group().equals(group))
                .count();
    }

    private Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, texts).boxed();
    }
}
