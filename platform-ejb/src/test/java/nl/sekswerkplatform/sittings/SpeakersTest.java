package nl.sekswerkplatform.sittings;

import static nl.sekswerkplatform.sittings.SittingFixture.written;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 12, 19, 0);
    private static final List<GroupKey> TABLE =
            Stream.of("sex-workers", "police", "residents").map(GroupKey::new).toList();
    private static final GroupKey POLICE = TABLE.get(1);
    private static final GroupKey RESIDENTS = TABLE.get(2);
    private static final SpeakingOrder ORDER = new SpeakingOrder(TABLE, RESIDENTS);

    private final Sitting sitting = begun();

    @Test
    void areThoseWithAHandUpAndThoseWithWordsAboutThisItem() {
        sitting.raise(POLICE);
        List<Contribution> said = List.of(written("sex-workers", 1, 1, 1), written("residents", 2, 2, 2));
        assertEquals(List.of("sex-workers writes", "police speaks"), next(said));
        sitting.goTo(2, START);
        assertEquals(List.of("residents writes"), next(said));
    }

    @Test
    void takeTurnsBetweenRoomAndElsewhere() {
        List<Contribution> said = List.of(written("police", 1, 1, 1), written("police", 1, 1, 2));
        List<String> turns = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            sitting.raise(POLICE);
            turns.addAll(next(said));
            speaks(said);
        }
        assertEquals(List.of("police writes", "police speaks", "police writes"), turns);
    }

    @Test
    void areInTheirGroupFirstThoseWhoSayTheirFirst() {
        Contribution first = written("police", 1, 1, 1);
        Contribution again = written("police", 2, 1, 2);
        Contribution other = written("police", 1, 1, 3);
        List<Contribution> said = List.of(first, again, other);
        assertEquals(List.of(first, other, again), List.of(speaks(said), speaks(said), speaks(said)));
    }

    /** The weight rule: a group with a hundred who write waits no less than a group with one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void standInAnOrderThatKnowsNoSizes(int seed) {
        Random random = new Random(seed);
        Sitting other = begun();
        List<Contribution> few = new ArrayList<>();
        List<Contribution> many = new ArrayList<>();
        for (GroupKey group : TABLE) {
            if (random.nextBoolean()) {
                few.add(written(group.value(), 1, 1, random.nextInt(1000)));
                for (int each = 0; each < 1 + random.nextInt(100); each++) {
                    many.add(written(group.value(), each, 1, random.nextInt(1000)));
                }
            }
            int seconds = random.nextInt(300);
            boolean hand = random.nextBoolean();
            for (Sitting each : List.of(sitting, other)) {
                each.give(group, START);
                each.stop(each.turn(), START.plusSeconds(seconds));
                if (hand) {
                    each.raise(group);
                }
            }
        }
        Collections.shuffle(many, random);
        assertEquals(groups(sitting, few), groups(other, many));
    }

    private static List<GroupKey> groups(Sitting at, List<Contribution> said) {
        return new Speakers(at, said)
                .inOrder(ORDER, START).stream().map(Speaker::group).toList();
    }

    private List<String> next(List<Contribution> said) {
        return new Speakers(sitting, said)
                .inOrder(ORDER, START).stream()
                        .map(speaker -> speaker.group() + (speaker.isInRoom() ? " speaks" : " writes"))
                        .toList();
    }

    private Contribution speaks(List<Contribution> said) {
        Speaker next = new Speakers(sitting, said).inOrder(ORDER, START).get(0);
        sitting.give(next, START);
        if (!next.isInRoom()) {
            next.written().beRead();
        }
        return next.written();
    }

    private static Sitting begun() {
        Sitting begun = Sitting.waiting(12);
        begun.begin(1, START);
        return begun;
    }
}
