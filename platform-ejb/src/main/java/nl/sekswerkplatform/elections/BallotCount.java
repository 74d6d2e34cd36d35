package nl.sekswerkplatform.elections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sekswerkplatform.smallnumbers.People;

/** Who is elected: the most approved, as many as there are seats; equals draw lots. */
record BallotCount(List<String> candidates, Collection<Approvals> ballots) {
    /** Fewer ballots elect nobody, unless the group is smaller. */
    static final int LEAST_BALLOTS = 3;

    /** Empty when too few voted, or nobody approved of anybody. */
    Set<String> elected(int seats, People members, Random lots) {
        if (ballots.size() < members.orAll(LEAST_BALLOTS)) {
            return Set.of();
        }
        List<String> drawn = new ArrayList<>(candidates);
        Collections.shuffle(drawn, lots);
        return drawn.stream()
                .filter(candidate -> approvals(candidate) > 0)
                .sorted(Comparator.comparingLong(this::approvals).reversed())
                .limit(seats)
                .collect(Collectors.toSet());
    }

    private long approvals(String candidate) {
        return ballots.stream()
                .filter(ballot -> ballot.labels().contains(candidate))
                .count();
    }
}
