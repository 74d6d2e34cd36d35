package nl.sekswerkplatform.advice;

import static nl.sekswerkplatform.advice.AdviceFixture.asked;
import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static nl.sekswerkplatform.consensus.Stance.RESERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.advice.PositionRefused.ReasonMissing;
import nl.sekswerkplatform.advice.PositionRefused.RoundOver;
import nl.sekswerkplatform.advice.PositionRefused.StanceMissing;
import nl.sekswerkplatform.advice.RoundRefused.RoundNotFound;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.GroupNotSeated;
import nl.sekswerkplatform.membership.AccountsRenewed;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PositionServiceIT {
    private static final Choice YES = new Choice(CONSENT, null);
    private static final Choice NO = new Choice(OBJECTION, "Because of the heron.");

    @Inject
    private PositionService positions;

    @Inject
    private RoundService rounds;

    @Inject
    private RoundRepository repository;

    @Inject
    private PositionBoxes boxes;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private AdviceFixture table;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Inject
    private MovableClockFixture clock;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final List<ActingMember> residents = new ArrayList<>();
    private final List<ActingMember> police = new ArrayList<>();
    private int meeting;
    private int number;

    @BeforeEach
    void openARound() throws Exception {
        table.seatFive();
        residents.addAll(table.admit("residents", 20));
        police.addAll(table.admit("police", 4));
        for (String group : List.of("sex-workers", "support", "municipality")) {
            table.admit(group, 1);
        }
        meeting = table.meetingWithItem();
        number = asMember.call(() -> rounds.open(asked(meeting, "A text."), table.chair(meeting)));
    }

    @AfterEach
    void putBack() throws Exception {
        clock.putBack();
        table.putBack();
    }

    @Test
    void areHersToGiveToChangeAndToTakeBack() throws Exception {
        ActingMember member = police.get(0);
        assertFalse(own(member).isGiven());
        give(member, NO);
        assertEquals(List.of(NO), own(member).choices());
        assertFalse(own(police.get(1)).isGiven(), "and nobody else's");
        give(member, new Choice(RESERVATION, null));
        assertEquals(List.of(new Choice(RESERVATION, null)), own(member).choices());
        assertEquals(1, all().size());
        asMember.call(run(() -> positions.takeBack(member, number)));
        assertFalse(own(member).isGiven());
        assertEquals(List.of(), all());
        asMember.call(run(() -> positions.takeBack(member, number)));
        assertTrue(asMember.call(() -> positions.findOpen(member)).stream()
                .anyMatch(open -> open.round().number() == number && !open.isGiven()));
    }

    @Test
    void areOfSeatedGroupsAboutEachTextInTime() throws Exception {
        ActingMember member = police.get(0);
        groups.foundObserver("advice-observers");
        ActingMember observer = ProposalFixture.member("advice-observers", 1);
        assertThrows(GroupNotSeated.class, () -> give(observer, YES));
        assertThrows(StanceMissing.class, () -> give(member));
        assertThrows(ReasonMissing.class, () -> give(member, new Choice(OBJECTION, null)));
        assertThrows(RoundNotFound.class, () -> asMember.call(run(() -> positions.give(member, 99_999, List.of(YES)))));
        assertThrows(
                EJBAccessException.class,
                () -> asOperator.call(run(() -> positions.give(member, number, List.of(YES)))));
        clock.moveBy(4);
        assertThrows(RoundOver.class, () -> give(member, YES));
        assertThrows(RoundOver.class, () -> asMember.call(run(() -> positions.takeBack(member, number))));
    }

    @Test
    void areOneForEachTextWhenThereAreSeveral() throws Exception {
        int other = table.meetingWithItem();
        int two = asMember.call(() -> rounds.open(asked(other, "One.", "Two."), table.chair(other)));
        ActingMember member = police.get(0);
        StanceMissing missing = assertThrows(
                StanceMissing.class, () -> asMember.call(run(() -> positions.give(member, two, List.of(YES)))));
        assertEquals(List.of("stance2"), missing.arguments());
        asMember.call(run(() -> positions.give(member, two, List.of(YES, NO))));
        assertEquals(
                List.of(YES, NO),
                asMember.call(() -> positions.read(member, two)).choices());
    }

    @Test
    void allCountWhenTwentySpeakAtOnce() throws Exception {
        AtOnceFixture.all(residents.stream()
                .map(member -> (Callable<Object>) () -> {
                    give(member, NO);
                    return "given";
                })
                .toList());
        assertEquals(20, all().size());
    }

    @Test
    void areOneWhenShePressesTwice() throws Exception {
        ActingMember member = police.get(0);
        Callable<Object> press = () -> {
            give(member, NO);
            return "given";
        };
        assertEquals(List.of("given", "given", "given"), AtOnceFixture.all(List.of(press, press, press)));
        assertEquals(1, all().size());
    }

    /** Who has a new account would count twice. */
    @Test
    void goWithTheAccountsThatGaveThem() throws Exception {
        give(police.get(0), NO);
        give(residents.get(0), YES);
        asOperator.call(run(() -> events.fire(new AccountsRenewed(new GroupKey("police")))));
        assertEquals(
                List.of(new GroupKey("residents")),
                all().stream().map(Position::group).toList());
    }

    @Test
    void cannotBeTiedToAnAccountByWhoHasTheDatabase() throws Exception {
        String empty = RoomDumpFixture.of(database, "position_box");
        for (ActingMember member : residents) {
            give(member, NO);
        }
        give(police.get(0), NO);
        String dump = RoomDumpFixture.of(database, "position_box");
        for (String telling : List.of("heron", "objection", "residents", hex("heron"), hex("residents"))) {
            assertFalse(dump.contains(telling), telling);
        }
        assertEquals(lengths(empty), lengths(dump), "rows and their lengths");
        for (ActingMember member : residents) {
            assertFalse(dump.contains(member.id().value().toString()));
            assertFalse(dump.contains(nullifier(member)));
        }
        assertEquals(
                Set.of(
                        "consent_round.opened_on",
                        "consent_round.closable",
                        "consent_round.due",
                        "consent_round.closed_on",
                        "round_wording.last_day"),
                Set.copyOf(RoomDumpFixture.columns(
                        database,
                        "table_name regexp '^(round_|position_|consent_|meeting_rounds)'"
                                + " and (data_type in ('date','datetime','timestamp','time')"
                                + " or extra like '%auto_increment%' or column_name = 'version')")));
    }

    /** With the key files she reads what was said, by a mark that stands nowhere else. */
    @Test
    void cannotBeTiedToAnAccountByWhoHasTheKeysAsWell() throws Exception {
        int other = table.meetingWithItem();
        int second = asMember.call(() -> rounds.open(asked(other, "Another."), table.chair(other)));
        for (ActingMember member : residents) {
            give(member, NO);
            asMember.call(run(() -> positions.give(member, second, List.of(NO))));
        }
        List<Position> opened = all();
        assertEquals(20, opened.size());
        Set<String> marks = opened.stream().map(Position::nullifier).collect(Collectors.toSet());
        String accounts = RoomDumpFixture.of(database, "member", "ballot", "given_pseudonym");
        assertTrue(marks.stream().noneMatch(accounts::contains));
        Set<String> elsewhere = all(second).stream().map(Position::nullifier).collect(Collectors.toSet());
        assertEquals(20, elsewhere.size());
        assertTrue(Collections.disjoint(marks, elsewhere), "two rounds cannot be tied");
        Set<String> firsts = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            firsts.add(all().get(0).nullifier());
            give(residents.get(i), YES);
        }
        assertTrue(firsts.stream().allMatch(marks::contains));
    }

    private static List<Integer> lengths(String dump) {
        return dump.lines().map(String::length).sorted().toList();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String nullifier(ActingMember member) {
        return PositionService.nullifier(member, repository.find(number).orElseThrow())
                .hex();
    }

    private List<Position> all() {
        return all(number);
    }

    private List<Position> all(int round) {
        return boxes.all(repository.find(round).orElseThrow());
    }

    private void give(ActingMember member, Choice... choices) throws Exception {
        asMember.call(run(() -> positions.give(member, number, List.of(choices))));
    }

    private OwnPosition own(ActingMember member) throws Exception {
        return asMember.call(() -> positions.read(member, number));
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
