package nl.sekswerkplatform.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.elections.ElectionReading.Step;
import nl.sekswerkplatform.elections.ElectionRefused.AlreadyElecting;
import nl.sekswerkplatform.elections.ElectionRefused.HoldsNothing;
import nl.sekswerkplatform.elections.ElectionRefused.MandateOfOthers;
import nl.sekswerkplatform.elections.ElectionRefused.MandatesComeWithTheCard;
import nl.sekswerkplatform.elections.ElectionRefused.NoSuchElection;
import nl.sekswerkplatform.elections.ElectionRefused.NotNow;
import nl.sekswerkplatform.elections.ElectionRefused.TwoTermsInARow;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.AccountsRenewed;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.ElectedMandates;
import nl.sekswerkplatform.membership.EndsWithAccount;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.membership.NamesGone;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.rooms.RoomFixture;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ElectionServiceIT {
    private static final GroupKey GROUP = new GroupKey("sex-workers");

    @Inject
    private ElectionService elections;

    @Inject
    private CountElectionService counting;

    @Inject
    private ElectedMandates mandates;

    @Inject
    private Instance<EndsWithAccount> endings;

    @Inject
    private Event<DomainEvent> events;

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

    private final ActingMember first = member(501);
    private final ActingMember second = member(502);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from election_holder");
            statement.executeUpdate("delete from election");
        }
    }

    @AfterEach
    void putBackTheClock() {
        clock.putBack();
    }

    @Test
    void givesTheMandateToWhoIsElectedAndToNobodyElse() throws Exception {
        UUID election = begin(Mandate.SECRETARY);
        stand(first, election);
        stand(second, election);
        clock.moveBy(8);
        vote(election, first, 3);
        assertFalse(holds(first, Mandate.SECRETARY));
        clock.moveBy(7);
        settle(election);
        assertTrue(holds(first, Mandate.SECRETARY));
        assertFalse(holds(second, Mandate.SECRETARY));
        assertEquals(Step.COUNTED, read(second, election).step());
        assertEquals(
                Set.of(Mandate.SCREENER),
                mandates.of(GROUP, Set.of(Mandate.SECRETARY, Mandate.SCREENER), second.secret()),
                "what the group elects, a card no longer gives; what it did not, the card still does");
    }

    @Test
    void passesTheMandateOnAndEndsItsTerm() throws Exception {
        UUID earlier = elected(first);
        UUID later = elected(second);
        assertFalse(holds(first, Mandate.SECRETARY));
        assertTrue(holds(second, Mandate.SECRETARY));
        assertEquals(Step.ENDED, read(first, earlier).step());
        clock.moveBy(7 * Election.TERM_WEEKS + 1);
        assertFalse(holds(second, Mandate.SECRETARY), "also before anybody looked");
        settle(later);
        assertEquals(Step.ENDED, read(first, later).step());
    }

    @Test
    void letsNobodyHoldAMandateForThreeTermsInARow() throws Exception {
        elected(first);
        elected(first);
        UUID third = begin(Mandate.SECRETARY);
        assertThrows(TwoTermsInARow.class, () -> stand(first, third));
        stand(second, third);
        finish(third, second);
        UUID fourth = begin(Mandate.SECRETARY);
        stand(first, fourth);
        finish(fourth, first);
        assertTrue(holds(first, Mandate.SECRETARY));
    }

    @Test
    void letsAHolderGiveItBack() throws Exception {
        UUID election = elected(first);
        assertThrows(HoldsNothing.class, () -> act(() -> elections.handBack(second, election)));
        act(() -> elections.handBack(first, election));
        assertFalse(holds(first, Mandate.SECRETARY));
        assertEquals(Step.ENDED, read(first, election).step());
    }

    @Test
    void endsWithTheAccountsThatElected() throws Exception {
        UUID held = elected(first);
        UUID open = begin(Mandate.SCREENER);
        renewAccounts();
        assertFalse(holds(first, Mandate.SECRETARY));
        assertEquals(Step.ENDED, read(first, held).step());
        assertEquals(Step.LAPSED, read(first, open).step());
    }

    @Test
    void endsForWhoLeavesWithHerCandidacyAndHerTerm() throws Exception {
        UUID held = elected(first);
        UUID open = begin(Mandate.SCREENER);
        stand(first, open);
        stand(second, open);
        endings.forEach(ending -> act(ending, first));
        assertFalse(holds(first, Mandate.SECRETARY));
        assertEquals(Step.ENDED, read(second, held).step());
        assertEquals(
                List.of(read(second, open).me()),
                read(second, open).candidates().stream()
                        .map(ElectionReading.Standing::shown)
                        .toList());
    }

    @Test
    void forgetsTheNameOfAFormerCandidateAndNoLetter() throws Exception {
        ActingMember byName = RoomFixture.named(GROUP.value(), 520);
        UUID election = begin(Mandate.SECRETARY);
        stand(byName, election);
        stand(first, election);
        Set<String> names = Set.of("Member 520", label(first, election));
        asOperator.call((Callable<Void>) () -> {
            events.fire(new NamesGone(GROUP, names));
            return null;
        });
        List<Shown> standing = read(second, election).candidates().stream()
                .map(ElectionReading.Standing::shown)
                .toList();
        assertEquals(1, standing.stream().filter(Shown::isFormer).count());
        assertTrue(standing.contains(read(first, election).me()));
    }

    @Test
    void showsLessOfACandidateWhoChoseThatMeanwhileAndRefusesWhatTheFormNoLongerSays() throws Exception {
        ActingMember byName = RoomFixture.named(GROUP.value(), 521);
        UUID election = begin(Mandate.SECRETARY);
        stand(byName, election);
        ActingMember byLetter = new ActingMember(byName.id(), byName.delegate(), ShownAs.ALIAS, null, byName.secret());
        assertThrows(
                ShownOtherwise.class,
                () -> act(() -> elections.stand(byLetter, election, "Member 521", "In other words.")));
        stand(byLetter, election);
        assertEquals(
                List.of(byLetter.letter("election/" + election, List.of())),
                read(second, election).candidates().stream()
                        .map(each -> each.shown().label())
                        .toList());
    }

    @Test
    void keepsToItsDays() throws Exception {
        UUID election = begin(Mandate.SECRETARY);
        assertThrows(NotNow.class, () -> act(() -> elections.vote(second, election, Set.of())));
        stand(first, election);
        act(() -> elections.standDown(first, election));
        assertEquals(List.of(), read(second, election).candidates());
        clock.moveBy(8);
        assertThrows(NotNow.class, () -> stand(first, election));
        assertThrows(NotNow.class, () -> act(() -> elections.standDown(first, election)));
        settle(election);
        assertEquals(Step.VOTING, read(first, election).step());
        clock.moveBy(7);
        assertThrows(NotNow.class, () -> act(() -> elections.vote(second, election, Set.of())));
        settle(election);
        assertEquals(Step.LAPSED, read(first, election).step());
    }

    @Test
    void isOfOneProtectedGroupAndItsOwnMandates() throws Exception {
        UUID election = begin(Mandate.SECRETARY);
        ActingMember officer = RoomFixture.named("police", 1);
        assertThrows(NoSuchElection.class, () -> read(officer, election));
        assertThrows(
                MandatesComeWithTheCard.class,
                () -> act(() -> elections.begin(officer, UUID.randomUUID(), Mandate.SECRETARY, 1)));
        assertThrows(
                MandateOfOthers.class,
                () -> act(() -> elections.begin(first, UUID.randomUUID(), Mandate.PUBLISHER, 1)));
        assertThrows(
                AlreadyElecting.class,
                () -> act(() -> elections.begin(second, UUID.randomUUID(), Mandate.SECRETARY, 1)));
        assertThrows(EJBAccessException.class, () -> asOperator.call(() -> elections.read(first, election)));
    }

    @Test
    void leavesInTheDatabaseNobodyWhoStoodVotedOrHolds() throws Exception {
        UUID election = elected(first);
        String dump = RoomDumpFixture.of(database, "election", "election_holder", "member");
        for (ActingMember each : List.of(first, second)) {
            assertFalse(dump.contains(each.id().value().toString()));
            assertFalse(dump.contains(
                    each.nullifier("election-ballot", election.toString()).hex()));
        }
        assertFalse(dump.contains("heron"), "what she said when she stood");
        assertNull(read(second, election).approved(), "ballots are gone once counted");
        assertEquals(
                Set.of("election.standing_until", "election.voting_until", "election.term_ends"),
                Set.copyOf(RoomDumpFixture.columns(
                        database,
                        "table_name like 'election%' and (data_type in ('date','datetime','timestamp','time')"
                                + " or extra like '%auto_increment%' or column_name = 'version')")));
    }

    private void renewAccounts() throws Exception {
        asOperator.call((Callable<Void>) () -> {
            events.fire(new AccountsRenewed(GROUP));
            return null;
        });
    }

    private UUID elected(ActingMember winner) throws Exception {
        UUID election = begin(Mandate.SECRETARY);
        stand(winner, election);
        finish(election, winner);
        return election;
    }

    private void finish(UUID election, ActingMember winner) throws Exception {
        clock.moveBy(8);
        vote(election, winner, 3);
        clock.moveBy(7);
        settle(election);
    }

    private UUID begin(Mandate mandate) throws Exception {
        UUID form = UUID.randomUUID();
        act(() -> elections.begin(first, form, mandate, 1));
        act(() -> elections.begin(first, form, mandate, 1));
        return form;
    }

    private Void stand(ActingMember member, UUID election) throws Exception {
        String seenAs = label(member, election);
        return act(() -> elections.stand(member, election, seenAs, "I read carefully, like a heron."));
    }

    private void vote(UUID election, ActingMember approved, int voters) throws Exception {
        String label = label(approved, election);
        for (int number = 0; number < voters; number++) {
            ActingMember voter = member(600 + number);
            act(() -> elections.vote(voter, election, Set.of(label)));
            act(() -> elections.vote(voter, election, Set.of(label, "nobody")));
        }
    }

    private String label(ActingMember candidate, UUID election) throws Exception {
        return read(candidate, election).me().label();
    }

    private ElectionReading read(ActingMember member, UUID election) throws Exception {
        return asMember.call(() -> elections.read(member, election));
    }

    private boolean holds(ActingMember member, Mandate mandate) {
        return mandates.of(GROUP, Set.of(), member.secret()).contains(mandate);
    }

    private void settle(UUID election) throws Exception {
        asOperator.call((Callable<Void>) () -> {
            counting.settle(election);
            return null;
        });
    }

    private void act(EndsWithAccount ending, ActingMember leaving) {
        try {
            act(() -> ending.endFor(leaving));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Void act(Runnable act) throws Exception {
        return asMember.call(() -> {
            act.run();
            return null;
        });
    }

    private static ActingMember member(int number) {
        return RoomFixture.withoutName(GROUP.value(), number);
    }
}
