package nl.sekswerkplatform.launch.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The agenda that follows from ballots, in the lines in which it is published; see docs/equal-shares.md. */
final class Shares {
    private final Ballots ballots;
    private final List<Voters> voters;
    private final Round first;
    private final Round kept;
    private final int extra;

    /** @param step is told the number of each further run */
    Shares(Ballots ballots, IntConsumer step) {
        this.ballots = ballots;
        voters = Voters.of(ballots);
        first = new Round(ballots, voters, 0);
        Round best = first;
        int more = 0;
        while (hasRoom(best)) {
            step.accept(more + 1);
            Round next = new Round(ballots, voters, more + 1);
            if (next.cost() > ballots.minutes()) {
                break;
            }
            best = next;
            more++;
        }
        kept = best;
        extra = more;
    }

    private boolean hasRoom(Round round) {
        int left = ballots.minutes() - round.cost();
        return ballots.proposals().entrySet().stream()
                .anyMatch(proposal -> proposal.getValue() <= left
                        && !round.bought().containsKey(proposal.getKey())
                        && isSupported(proposal.getKey()));
    }

    private boolean isSupported(int proposal) {
        return voters.stream().anyMatch(some -> some.support(proposal));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Integer> placed = new ArrayList<>();
        kept.bought().forEach((proposal, paid) -> {
            placed.add(proposal);
            lines.add("item " + line(placed.size(), proposal) + " " + shares(paid));
        });
        fill().forEach(proposal -> {
            placed.add(proposal);
            lines.add("fill " + line(placed.size(), proposal));
        });
        ballots.proposals().keySet().stream()
                .filter(proposal -> !placed.contains(proposal))
                .sorted()
                .forEach(proposal -> lines.add("unplaced " + proposal + " " + judgement(proposal)));
        return lines;
    }

    private String line(int position, int proposal) {
        return position + " " + proposal + " " + ballots.proposals().get(proposal);
    }

    private String shares(Fraction[] paid) {
        List<String> shares = new ArrayList<>();
        for (int group = 0; group < paid.length; group++) {
            String name = ballots.groups().get(group);
            shares.add(name + "=" + (ballots.isFew(name) ? "TOOK_PART" : third(paid[group])));
        }
        return String.join(",", shares);
    }

    private String third(Fraction paid) {
        Fraction had = Round.part(ballots).plus(Fraction.of(extra));
        Fraction thirds = paid.times(Fraction.of(3)).over(had);
        if (thirds.isZero()) {
            return "NONE";
        }
        if (thirds.compareTo(Fraction.of(1)) <= 0) {
            return "THIRD";
        }
        return thirds.compareTo(Fraction.of(2)) <= 0 ? "TWO_THIRDS" : "ALL";
    }

    /** By weight, then the older first, as they fit in the minutes that are left. */
    private List<Integer> fill() {
        List<Integer> waiting = new ArrayList<>(ballots.proposals().keySet());
        waiting.removeIf(proposal -> kept.bought().containsKey(proposal) || !isSupported(proposal));
        waiting.sort(Comparator.comparing(first::weight, Comparator.reverseOrder()));
        List<Integer> filled = new ArrayList<>();
        int left = ballots.minutes() - kept.cost();
        for (int proposal : waiting) {
            int minutes = ballots.proposals().get(proposal);
            if (minutes <= left) {
                filled.add(proposal);
                left -= minutes;
            }
        }
        return filled;
    }

    private String judgement(int proposal) {
        Map<Integer, Integer> minutes = ballots.proposals();
        if (minutes.get(proposal) > ballots.minutes()) {
            return "TOO_LONG";
        }
        if (first.bought().containsKey(proposal)) {
            return "ALMOST";
        }
        Fraction[] left = first.left(proposal);
        Fraction[] all = first.leftOfAll();
        Fraction together = Fraction.ZERO;
        Fraction oneMore = Fraction.ZERO;
        for (int group = 0; group < left.length; group++) {
            together = together.plus(left[group]);
            oneMore = oneMore.most(all[group].minus(left[group]));
        }
        boolean near = together.plus(oneMore).compareTo(Fraction.of(minutes.get(proposal))) >= 0;
        return near ? "ALMOST" : "FAR";
    }
}
