package nl.sekswerkplatform.smallnumbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * An attacker knows that everybody answered every question, and tries every number that there can be: for each count he
 * keeps those with which the tables could look as they do.
 */
class QuestionsTogetherTest {
    private static final int MOST = 40;

    @Test
    void leavesEveryCountOpenHoweverThePeopleAnswer() {
        Random lots = new Random(20_261_127);
        for (int world = 0; world < 400; world++) {
            int people = lots.nextInt(MOST);
            List<CountedQuestion> asked = IntStream.range(0, 2 + lots.nextInt(3))
                    .mapToObj(each -> answered(people, lots))
                    .toList();
            List<List<ShownCount>> shown = QuestionsTogether.shown(asked);
            assertEquals(List.of(), determined(asked, shown), () -> asked + " looks as " + shown);
        }
    }

    /** The attacker is able: with each table as it would stand alone he finds counts. */
    @Test
    void wouldBeFoundOutByTablesThatAreEachShownAlone() {
        List<CountedQuestion> asked = List.of(once(4, 9), once(13, 0));
        assertFalse(determined(asked, alone(asked)).isEmpty());
        List<List<ShownCount>> shown = QuestionsTogether.shown(asked);
        assertEquals(alone(asked).get(0), shown.get(0));
        assertEquals(List.of(ShownCount.HIDDEN, ShownCount.HIDDEN), shown.get(1), "the last one is left out");
    }

    @Test
    void leavesOutNothingWhereNothingIsTold() {
        List<CountedQuestion> asked = List.of(once(12, 3), once(15, 0, 0));
        assertEquals(alone(asked), QuestionsTogether.shown(asked));
    }

    @Test
    void looksAtHowManyChoseOneOfSeveralAsWell() {
        List<CountedQuestion> asked = List.of(once(9, 4), new CountedQuestion(false, List.of(13, 2)));
        assertFalse(determined(asked, alone(asked)).isEmpty());
        assertEquals(List.of(), determined(asked, QuestionsTogether.shown(asked)));
    }

    /** One who answered alone: a one in each table would be all she said. */
    @Test
    void tellsNothingOfOneSheet() {
        List<List<ShownCount>> shown = QuestionsTogether.shown(List.of(once(1, 0), once(0, 1), once(0, 0, 1)));
        assertTrue(shown.stream().flatMap(List::stream).allMatch(ShownCount.HIDDEN::equals));
    }

    private static CountedQuestion once(Integer... people) {
        return new CountedQuestion(true, List.of(people));
    }

    private static CountedQuestion answered(int people, Random lots) {
        int[] rows = new int[2 + lots.nextInt(4)];
        int favourite = lots.nextInt(rows.length);
        boolean once = lots.nextInt(4) > 0;
        for (int person = 0; person < people; person++) {
            rows[lots.nextBoolean() ? favourite : lots.nextInt(rows.length)]++;
            if (!once && lots.nextInt(3) == 0) {
                rows[favourite] = Math.min(people, rows[favourite] + 1);
            }
        }
        return new CountedQuestion(once, IntStream.of(rows).boxed().toList());
    }

    private static List<List<ShownCount>> alone(List<CountedQuestion> asked) {
        return asked.stream()
                .map(question -> question.people().stream()
                        .map(people -> SmallNumbers.count(people, Protection.PROTECTED))
                        .toList())
                .toList();
    }

    /** Each count of which fewer than three values are left. A table in which all is hidden may have been left out. */
    private static List<String> determined(List<CountedQuestion> asked, List<List<ShownCount>> shown) {
        Map<String, Set<Integer>> possible = new HashMap<>();
        for (int people = 0; people <= 2 * MOST; people++) {
            Map<String, Set<Integer>> withThese = new HashMap<>();
            boolean could = true;
            for (int place = 0; place < asked.size() && could; place++) {
                boolean told = shown.get(place).stream().anyMatch(count -> count.kind() != ShownCount.Kind.HIDDEN);
                could = !told || values(place, asked.get(place).once(), shown.get(place), people, withThese);
            }
            if (could) {
                withThese.forEach((cell, values) ->
                        possible.computeIfAbsent(cell, each -> new HashSet<>()).addAll(values));
            }
        }
        List<String> found = new ArrayList<>();
        possible.forEach((cell, values) -> {
            if (values.size() < 3) {
                found.add(cell + " is one of " + values);
            }
        });
        return found;
    }

    /** False when so many people could not have made this table. */
    private static boolean values(
            int place, boolean once, List<ShownCount> row, int people, Map<String, Set<Integer>> possible) {
        boolean could = false;
        for (int cell = 0; cell < row.size(); cell++) {
            Set<Integer> sums = Set.of(0);
            for (int other = 0; other < row.size(); other++) {
                sums = other == cell ? sums : plus(sums, row.get(other));
            }
            for (int value : looksAs(row.get(cell))) {
                boolean fits = once
                        ? sums.contains(people - value)
                        : value <= people
                                && sums.stream().anyMatch(sum -> sum + value >= people)
                                && row.stream().allMatch(count -> looksAs(count).stream()
                                        .anyMatch(each -> each <= people));
                if (fits) {
                    could = true;
                    possible.computeIfAbsent(place + "/" + cell, each -> new HashSet<>())
                            .add(value);
                }
            }
        }
        return could;
    }

    private static Set<Integer> plus(Set<Integer> sums, ShownCount count) {
        Set<Integer> longer = new HashSet<>();
        sums.forEach(sum -> looksAs(count).forEach(value -> longer.add(sum + value)));
        return longer;
    }

    private static List<Integer> looksAs(ShownCount count) {
        return IntStream.rangeClosed(0, 2 * MOST)
                .filter(value -> SmallNumbers.count(value, Protection.PROTECTED).equals(count))
                .boxed()
                .toList();
    }
}
