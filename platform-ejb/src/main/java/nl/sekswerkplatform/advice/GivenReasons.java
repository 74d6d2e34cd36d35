package nl.sekswerkplatform.advice;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * The reasons in a round's positions, sorted out: enough of one group on one text are published as they are, in an order
 * that says nothing; fewer are for the group to word.
 */
record GivenReasons(int texts, List<GroupKey> seated, List<Position> positions) {
    /** Among so many one cannot be told to be hers by the group it is of. */
    static final int PUBLISHED_FROM = 3;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A reason, of nobody in particular. */
    record Given(GroupKey group, int text, String words) {}

    /** Those that are published as they are, group by group. */
    List<Given> published() {
        return sorted(true);
    }

    /** Those that the group words as one text. */
    List<Given> toWord(GroupKey group) {
        return sorted(false).stream()
                .filter(given -> given.group().equals(group))
                .toList();
    }

    private List<Given> sorted(boolean enough) {
        List<Given> found = new ArrayList<>();
        for (GroupKey group : seated) {
            for (int text = 1; text <= texts; text++) {
                List<Given> ofOne = of(group, text);
                if (ofOne.size() >= PUBLISHED_FROM == enough) {
                    Collections.shuffle(ofOne, RANDOM);
                    found.addAll(ofOne);
                }
            }
        }
        return found;
    }

    private List<Given> of(GroupKey group, int text) {
        List<Given> found = new ArrayList<>();
        positions.stream()
                .filter(position ->
                        position.group().equals(group) && position.choice(text).reason() != null)
                .forEach(position ->
                        found.add(new Given(group, text, position.choice(text).reason())));
        return found;
    }
}
