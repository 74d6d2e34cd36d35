package nl.sekswerkplatform.smallnumbers;

import java.util.ArrayList;
import java.util.List;

/**
 * Several questions that the same people answered; counted as of a protected group, whoever they are: of an institution of
 * three, a one in each row would be somebody's whole sheet. Each table alone may be shown; side by side they could tell what one
 * of them hides, for who supposes that everyone answered everything: then the sums of all tables are one number. So a
 * table is left out when with it any count that is not told would have fewer than {@value #LEAST_POSSIBLE} possible
 * values; the last question goes first. That it was left out is not told: it looks like one with few answers.
 */
public final class QuestionsTogether {
    /** With fewer possible values, a hidden count is as good as told. */
    static final int LEAST_POSSIBLE = 3;

    /** More people than any group has. */
    private static final int MANY = 1_000_000;

    private QuestionsTogether() {}

    /** What may be shown of each answer to each question, in their order; for once, after all have answered. */
    public static List<List<ShownCount>> shown(List<CountedQuestion> questions) {
        List<List<ShownCount>> shown = new ArrayList<>();
        for (CountedQuestion question : questions) {
            shown.add(question.people().stream()
                    .map(people -> SmallNumbers.count(people, Protection.PROTECTED))
                    .toList());
        }
        boolean[] left = new boolean[questions.size()];
        for (int last = questions.size() - 1; last >= 0 && isTelling(questions, shown, left); last--) {
            left[last] = true;
            shown.set(
                    last,
                    questions.get(last).people().stream()
                            .map(each -> ShownCount.HIDDEN)
                            .toList());
        }
        return shown;
    }

    private static boolean isTelling(List<CountedQuestion> questions, List<List<ShownCount>> shown, boolean[] left) {
        int least = 0;
        int most = MANY;
        for (int each = 0; each < shown.size(); each++) {
            if (!left[each]) {
                Range all = answered(questions.get(each), shown.get(each));
                least = Math.max(least, all.least());
                most = Math.min(most, all.most());
            }
        }
        Range people = new Range(least, most);
        for (int each = 0; each < shown.size(); each++) {
            if (!left[each] && isTelling(questions.get(each), shown.get(each), people)) {
                return true;
            }
        }
        return false;
    }

    /** How many people answered a question, as far as its own table tells. */
    private static Range answered(CountedQuestion question, List<ShownCount> counts) {
        int least = 0;
        int most = 0;
        for (ShownCount count : counts) {
            Range own = Range.of(count);
            least = question.once() ? least + own.least() : Math.max(least, own.least());
            most += own.most();
        }
        return new Range(least, most);
    }

    private static boolean isTelling(CountedQuestion question, List<ShownCount> counts, Range people) {
        Range all = answered(question, counts);
        for (ShownCount count : counts) {
            Range own = Range.of(count);
            int least = Math.max(own.least(), people.least() - (all.most() - own.most()));
            int others = question.once() ? all.least() - own.least() : 0;
            int most = Math.min(own.most(), people.most() - others);
            if (most - least + 1 < LEAST_POSSIBLE) {
                return true;
            }
        }
        return false;
    }

    /** Between which numbers a count lies. */
    private record Range(int least, int most) {
        static Range of(ShownCount count) {
            return switch (count.kind()) {
                case HIDDEN -> new Range(0, SmallNumbers.NOTHING_BELOW - 1);
                case FEW -> new Range(SmallNumbers.NOTHING_BELOW, SmallNumbers.NUMBERS_FROM - 1);
                case ROUNDED -> {
                    int value = count.value().orElseThrow();
                    yield new Range(
                            Math.max(SmallNumbers.NUMBERS_FROM, value - SmallNumbers.STEP / 2),
                            value + SmallNumbers.STEP / 2);
                }
                case EXACT, BAND -> throw new IllegalArgumentException("answers are not told so");
            };
        }
    }
}
