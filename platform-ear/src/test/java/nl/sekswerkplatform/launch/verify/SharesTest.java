package nl.sekswerkplatform.launch.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.sekswerkplatform.equalshares.Candidate;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.EqualShares;
import nl.sekswerkplatform.equalshares.Share;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The method written twice, by the same documentation and with nothing in common, comes to the same agendas. */
class SharesTest {
    private static final Map<Share, String> LEVELS = Map.of(
            Share.NONE,
            "NONE",
            Share.UP_TO_A_THIRD,
            "THIRD",
            Share.UP_TO_TWO_THIRDS,
            "TWO_THIRDS",
            Share.UP_TO_ALL,
            "ALL");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void composesWhatThePlatformComposes(long seed) {
        Ballots ballots = invented(new Random(seed));
        assertEquals(platforms(ballots), new Shares(ballots, step -> {}).lines(), () -> String.valueOf(ballots));
    }

    /** Groups of all sizes, some silent; proposals of all lengths, some too long, some supported by nobody. */
    private static Ballots invented(Random random) {
        int minutes = 10 + random.nextInt(80);
        Map<Integer, Integer> proposals = new LinkedHashMap<>();
        for (int number = 1; number <= 1 + random.nextInt(9); number++) {
            proposals.put(number, 1 + random.nextInt(random.nextInt(6) == 0 ? minutes + 10 : 1 + minutes / 2));
        }
        List<String> groups = new ArrayList<>();
        Map<String, List<Set<Integer>>> cast = new LinkedHashMap<>();
        for (int group = 0; group <= random.nextInt(4); group++) {
            groups.add("g" + group);
            List<Set<Integer>> of = new ArrayList<>();
            for (int member = random.nextInt(14); member > 0; member--) {
                Set<Integer> ballot = new TreeSet<>();
                for (int support = 1 + random.nextInt(4); support > 0; support--) {
                    ballot.add(1 + random.nextInt(proposals.size()));
                }
                of.add(ballot);
            }
            cast.put("g" + group, of);
        }
        return new Ballots(12, minutes, groups, Set.of("g0"), proposals, cast);
    }

    private static List<String> platforms(Ballots ballots) {
        List<Candidate> candidates = ballots.proposals().entrySet().stream()
                .map(proposal -> new Candidate(String.valueOf(proposal.getKey()), proposal.getValue()))
                .toList();
        Map<String, List<Set<String>>> cast = new LinkedHashMap<>();
        ballots.cast()
                .forEach((group, of) -> cast.put(
                        group,
                        of.stream()
                                .map(ballot ->
                                        ballot.stream().map(String::valueOf).collect(Collectors.toSet()))
                                .toList()));
        Composition composition = new EqualShares(ballots.minutes(), ballots.groups()).compose(candidates, cast);
        List<String> lines = new ArrayList<>();
        composition.placements().forEach(placed -> {
            String what = (lines.size() + 1) + " " + placed.item() + " "
                    + ballots.proposals().get(Integer.valueOf(placed.item()));
            lines.add(
                    placed.phase() == Phase.FILL
                            ? "fill " + what
                            : "item " + what + " "
                                    + ballots.groups().stream()
                                            .map(group -> group + "="
                                                    + (ballots.isFew(group)
                                                            ? "TOOK_PART"
                                                            : LEVELS.get(composition.share(placed, group))))
                                            .collect(Collectors.joining(",")));
        });
        composition.unplaced().forEach((item, judgement) -> lines.add("unplaced " + item + " " + judgement));
        return lines;
    }
}
