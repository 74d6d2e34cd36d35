package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static nl.sekswerkplatform.consensus.Stance.RESERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundCount.Seat;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.Band;
import nl.sekswerkplatform.smallnumbers.People;
import nl.sekswerkplatform.smallnumbers.Protection;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import org.junit.jupiter.api.Test;

class RoundCountTest {
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");
    private static final GroupKey POLICE = new GroupKey("police");
    private static final GroupKey RESIDENTS = new GroupKey("residents");
    private static final int DRAWS = 300;

    private final List<Position> positions = new ArrayList<>();

    @Test
    void hearsAGroupFromThreePositionsOnOrAllOfFewerMembers() {
        say(POLICE, CONSENT, CONSENT);
        say(RESIDENTS, CONSENT, CONSENT, CONSENT);
        assertEquals(List.of(SEX_WORKERS, POLICE), count(10, 10, 10).notHeard());
        assertEquals(List.of(SEX_WORKERS), count(10, 2, 10).notHeard(), "all two of them");
        assertEquals(List.of(SEX_WORKERS), count(0, 2, 10).notHeard(), "a group without members is not heard");
    }

    @Test
    void comesToWhatTheGroupsThatWereHeardStandFor() {
        say(SEX_WORKERS, CONSENT, CONSENT, RESERVATION);
        say(POLICE, RESERVATION, RESERVATION, CONSENT);
        say(RESIDENTS, OBJECTION, OBJECTION);
        assertEquals(Outcome.ADOPTED_WITH_RESERVATIONS, count(20, 20, 20).outcome(1), "two residents block nothing");
        say(RESIDENTS, CONSENT);
        assertEquals(Outcome.NOT_ADOPTED, count(20, 20, 20).outcome(1));
    }

    @Test
    void countsForNothingWhoHasNoSeat() {
        say(new GroupKey("observers"), OBJECTION, OBJECTION, OBJECTION);
        say(POLICE, CONSENT, CONSENT, CONSENT);
        assertEquals(Outcome.ADOPTED, count(9, 9, 9).outcome(1));
    }

    /** Its stand counts in the outcome and is not told: with fewer than three it would tell of its members. */
    @Test
    void tellsNotWhereASmallProtectedGroupStands() {
        say(SEX_WORKERS, OBJECTION, OBJECTION);
        say(POLICE, CONSENT, CONSENT);
        say(RESIDENTS, CONSENT, CONSENT, CONSENT);
        RoundCount count = count(2, 2, 40);
        assertEquals(List.of(), count.notHeard());
        assertEquals(Map.of(POLICE, CONSENT, RESIDENTS, CONSENT), count.shownStances(1));
        assertEquals(Outcome.NOT_ADOPTED, count.outcome(1));
    }

    @Test
    void keepsOfTheTurnoutWhatMayBeShown() {
        say(SEX_WORKERS, Collections.nCopies(12, CONSENT).toArray(Stance[]::new));
        say(POLICE, CONSENT, CONSENT, CONSENT);
        say(RESIDENTS, CONSENT);
        List<GroupTurnout> turnouts = count(20, 20, 20).turnouts();
        assertEquals(Band.FROM_10, turnouts.get(0).turnout().band().orElseThrow());
        assertEquals(3, turnouts.get(1).turnout().value().orElseThrow());
        assertEquals(ShownCount.Kind.BAND, turnouts.get(2).turnout().kind());
        assertEquals(Band.BELOW_10, turnouts.get(2).turnout().band().orElseThrow());
        assertFalse(turnouts.get(2).isHeard());
    }

    /** A hundred residents against two texts of which the three sex workers carry the second. */
    @Test
    void ordersTextsByHowAllGroupsCarryThem() {
        for (int resident = 0; resident < 100; resident++) {
            say(RESIDENTS, List.of(CONSENT, resident < 60 ? CONSENT : RESERVATION));
        }
        for (int worker = 0; worker < 3; worker++) {
            say(SEX_WORKERS, List.of(OBJECTION, CONSENT));
        }
        RoundCount count = new RoundCount(2, seats(3, 5, 500), positions);
        assertEquals(List.of(2, 1), count.order());
        assertEquals(Outcome.NOT_ADOPTED, count.outcome(1));
        assertEquals(Outcome.ADOPTED, count.outcome(2));
        assertEquals(2, count.advised());
    }

    /** The best carried of two may be one that a group objects to; then the table advises the other. */
    @Test
    void advisesTheBestCarriedTextThatNobodyObjectsTo() {
        say(SEX_WORKERS, List.of(CONSENT, CONSENT), List.of(OBJECTION, RESERVATION), List.of(OBJECTION, RESERVATION));
        for (GroupKey group : List.of(POLICE, RESIDENTS)) {
            say(group, List.of(CONSENT, CONSENT), List.of(CONSENT, RESERVATION), List.of(CONSENT, RESERVATION));
        }
        RoundCount count = new RoundCount(2, seats(9, 9, 9), positions);
        assertEquals(List.of(1, 2), count.order());
        assertEquals(Outcome.NOT_ADOPTED, count.outcome(1));
        assertEquals(Outcome.ADOPTED_WITH_RESERVATIONS, count.outcome(2));
        assertEquals(2, count.advised());
    }

    @Test
    void keepsTheOrderInWhichAlikeTextsWereWritten() {
        say(
                POLICE,
                List.of(CONSENT, CONSENT, CONSENT),
                List.of(CONSENT, CONSENT, CONSENT),
                List.of(CONSENT, CONSENT, CONSENT));
        assertEquals(List.of(1, 2, 3), new RoundCount(3, seats(9, 9, 9), positions).order());
        assertEquals(1, new RoundCount(3, seats(9, 9, 9), List.of()).advised());
    }

    /**
     * With every member of one group there several times, and its membership as many times as large, all comes to the
     * same: a group's size weighs nothing. Only being heard depends on numbers, so it starts from groups that are.
     */
    @Test
    void comesToTheSameHoweverLargeAGroupIs() {
        Random random = new Random(20261130);
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<GroupKey, List<List<Stance>>> said = drawn(random);
            RoundCount before = counted(said);
            GroupKey grown = List.copyOf(said.keySet()).get(random.nextInt(3));
            int times = 2 + random.nextInt(30);
            said.put(
                    grown,
                    said.get(grown).stream()
                            .flatMap(one -> Collections.nCopies(times, one).stream())
                            .toList());
            RoundCount after = counted(said);
            assertEquals(before.order(), after.order());
            assertEquals(before.advised(), after.advised());
            for (int text = 1; text <= 2; text++) {
                assertEquals(before.outcome(text), after.outcome(text));
                assertEquals(before.shownStances(text), after.shownStances(text));
            }
        }
    }

    /** Groups that say each other's positions come to the same outcome and order. */
    @Test
    void comesToTheSameWhoeverIsWho() {
        Random random = new Random(20261201);
        for (int draw = 0; draw < DRAWS; draw++) {
            Map<GroupKey, List<List<Stance>>> said = drawn(random);
            List<List<List<Stance>>> dealt = new ArrayList<>(said.values());
            Collections.shuffle(dealt, random);
            Map<GroupKey, List<List<Stance>>> renamed = new LinkedHashMap<>();
            said.keySet().forEach(group -> renamed.put(group, dealt.get(renamed.size())));
            assertEquals(counted(said).order(), counted(renamed).order());
            assertEquals(counted(said).outcome(1), counted(renamed).outcome(1));
            assertEquals(counted(said).advised(), counted(renamed).advised());
        }
    }

    private static Map<GroupKey, List<List<Stance>>> drawn(Random random) {
        Map<GroupKey, List<List<Stance>>> said = new LinkedHashMap<>();
        for (GroupKey group : List.of(SEX_WORKERS, POLICE, RESIDENTS)) {
            said.put(
                    group,
                    Stream.generate(() -> List.of(stance(random), stance(random)))
                            .limit(3 + random.nextInt(9))
                            .toList());
        }
        return said;
    }

    private static Stance stance(Random random) {
        return Stance.values()[random.nextInt(3)];
    }

    private static RoundCount counted(Map<GroupKey, List<List<Stance>>> said) {
        List<Position> given = new ArrayList<>();
        said.forEach((group, all) -> all.forEach(stances -> given.add(position(group, stances))));
        return new RoundCount(2, seats(1000, 1000, 1000), given);
    }

    private void say(GroupKey group, Stance... stances) {
        Stream.of(stances).forEach(stance -> say(group, List.of(stance)));
    }

    @SafeVarargs
    private void say(GroupKey group, List<Stance>... members) {
        Stream.of(members).forEach(stances -> positions.add(position(group, stances)));
    }

    private static Position position(GroupKey group, List<Stance> stances) {
        return new Position(
                "",
                group,
                stances.stream().map(stance -> new Choice(stance, null)).toList());
    }

    private RoundCount count(int... members) {
        return new RoundCount(1, seats(members), positions);
    }

    private static List<Seat> seats(int... members) {
        List<GroupKey> groups = List.of(SEX_WORKERS, POLICE, RESIDENTS);
        return IntStream.range(0, groups.size())
                .mapToObj(at -> new Seat(
                        groups.get(at),
                        Set.of(POLICE).contains(groups.get(at)) ? Protection.IN_FUNCTION : Protection.PROTECTED,
                        People.of(members[at])))
                .toList();
    }
}
