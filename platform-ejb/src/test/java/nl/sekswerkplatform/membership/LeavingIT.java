package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.drafts.DraftService;
import nl.sekswerkplatform.drafts.FormPlace;
import nl.sekswerkplatform.drafts.KeptText;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MemberFixture.Seated;
import nl.sekswerkplatform.membership.MembershipRefused.CannotShowMore;
import nl.sekswerkplatform.membership.MembershipRefused.CodeNotYours;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.ProposalFixture;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.rooms.Contribution;
import nl.sekswerkplatform.rooms.RoomDumpFixture;
import nl.sekswerkplatform.rooms.RoomService;
import nl.sekswerkplatform.rooms.SeenAs;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** How somebody is shown who shows less, and who leaves. */
@ArquillianTest
class LeavingIT {
    private static final int MEETING = 1_000_201;

    @Inject
    private Leaving leaving;

    @Inject
    private SignIn signIn;

    @Inject
    private MemberService members;

    @Inject
    private MemberFixture seats;

    @Inject
    private ProposalService proposals;

    @Inject
    private RoomService rooms;

    @Inject
    private BallotService ballots;

    @Inject
    private DraftService drafts;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    /** As each began; she uses it to the end. */
    private final Map<Seated, OpenedAccount> sessions = new HashMap<>();

    @Test
    void endsTheAccountAtOnceAndForEverySession() throws Exception {
        Seated her = seat(ShownAs.PSEUDONYM, null);
        assertTrue(acts(her));
        leave(her);
        assertFalse(acts(her));
        assertThrows(SignInRefused.class, () -> signIn.with(her.code(), null));
        assertFalse(wholeDatabase().contains(her.member().id().value().toString()));
        assertThrows(CodeNotYours.class, () -> leave(her), "she has left");
    }

    /** Whatever else went in that moment, a copy of the database from before would say whose it had been. */
    @Test
    void touchesNothingButTheAccount() throws Exception {
        Seated her = seat(ShownAs.ALIAS, null);
        int proposal = propose(her.member());
        SeenProposal seen = new SeenProposal(proposal, proposals.get(proposal).version());
        atTheTable(her, true);
        try {
            asMember.call(act(() -> ballots.save(her.member(), MEETING, List.of(seen))));
        } finally {
            atTheTable(her, false);
        }
        asOperator.call(act(() -> ballots.abandon(MEETING)));
        FormPlace form = new FormPlace("/members/proposals/propose", "propose");
        asMember.call(act(() -> drafts.keep(her.member().secret(), new KeptText(form, "", Map.of("propose:a", "b")))));
        Map<String, String> before = sums();
        leave(her);
        Map<String, String> after = sums();
        before.keySet().removeIf(table -> before.get(table).equals(after.get(table)));
        assertEquals(Set.of("member", "member_code"), before.keySet());
    }

    private void atTheTable(Seated her, boolean seated) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("update stakeholder_group set seated = " + seated + " where group_key = '"
                    + her.member().group() + "'");
        }
    }

    private static Callable<Object> act(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    /** What each table holds, in short; but those that the platform's clocks change meanwhile. */
    private Map<String, String> sums() throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (var found = sql.executeQuery("select table_name from information_schema.tables where table_schema ="
                    + " database() and table_type = 'BASE TABLE'"
                    + " and table_name not in ('log_entry', 'publication_round', 'spent_number')")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            try (var found = sql.executeQuery("checksum table " + String.join(", ", tables))) {
                while (found.next()) {
                    sums.put(found.getString(1).replaceAll(".*\\.", ""), found.getString(2));
                }
            }
        }
        return sums;
    }

    @Test
    void isRefusedWithoutHerOwnCode() throws Exception {
        Seated her = seat(ShownAs.ALIAS, null);
        Seated colleague = seats.seat(her.member().group(), null);
        for (Code other : List.of(colleague.code(), Code.random(new SecureRandom()))) {
            assertThrows(CodeNotYours.class, () -> leave(new Seated(her.member(), other)));
        }
        assertTrue(acts(her) && acts(colleague));
    }

    @Test
    void leavesWhatSheSaidWithoutHerNameWhichNobodyGetsAgain() throws Exception {
        Seated her = seat(ShownAs.PSEUDONYM, null);
        Seated colleague = seats.seat(her.member().group(), null);
        int proposal = propose(her.member());
        int theirs = propose(colleague.member());
        UUID topic = talk(colleague.member(), her.member());
        assertEquals(her.member().name(), proposals.get(proposal).shown().label());
        leave(her);
        assertTrue(proposals.get(proposal).shown().isFormer());
        assertFalse(proposals.get(proposal).isBy(colleague.member()));
        assertEquals(colleague.member().name(), proposals.get(theirs).shown().label());
        assertEquals(
                List.of(false, true),
                read(colleague.member(), topic).stream().map(Shown::isFormer).toList());
        assertEquals(List.of("given_pseudonym"), tablesWith(her.member().name()));
    }

    @Test
    void leavesHerLettersAsTheyAre() throws Exception {
        Seated her = seat(ShownAs.ALIAS, null);
        int proposal = propose(her.member());
        Shown before = proposals.get(proposal).shown();
        leave(her);
        assertEquals(before, proposals.get(proposal).shown());
        assertEquals(ShownAs.ALIAS, before.as());
    }

    @Test
    void leavesAnOrganisationItsWordAsLongAsSomebodySpeaksForIt() throws Exception {
        Seated first = seat(ShownAs.ORGANISATION, "Huis " + UUID.randomUUID());
        Seated last = seats.seat(first.member().group(), first.member().name());
        int proposal = propose(first.member());
        leave(first);
        assertEquals(last.member().name(), proposals.get(proposal).shown().label());
        leave(last);
        assertTrue(proposals.get(proposal).shown().isFormer());
        assertEquals(List.of(), tablesWith(last.member().name()));
        assertFalse(asOperator.call(() -> members.size(first.member().group())).areAtLeast(1), "she was the last");
    }

    @Test
    void showsLessFromNowOnAndLeavesWhatStands() throws Exception {
        Seated her = seat(ShownAs.ORGANISATION, "Huis " + UUID.randomUUID());
        int asOrganisation = propose(her.member());
        ActingMember byName = showLess(her.member(), ShownAs.PSEUDONYM);
        int asPseudonym = propose(byName);
        ActingMember byLetter = showLess(byName, ShownAs.ALIAS);
        int asLetter = propose(byLetter);
        assertEquals(her.member().name(), proposals.get(asOrganisation).shown().label());
        assertEquals(byName.name(), proposals.get(asPseudonym).shown().label());
        assertEquals(ShownAs.ALIAS, proposals.get(asLetter).shown().as());
        assertThrows(CannotShowMore.class, () -> showLess(byLetter, ShownAs.PSEUDONYM));
        assertEquals(List.of("given_pseudonym", "proposal"), tablesWith(byName.name()), "no row says whose it was");
        leave(new Seated(byLetter, her.code()));
        assertTrue(proposals.get(asPseudonym).shown().isFormer(), "her names go with her, also those of before");
        assertTrue(proposals.get(asOrganisation).shown().isFormer());
        assertFalse(proposals.get(asLetter).shown().isFormer());
    }

    @Test
    void countsNoChoicesInTheAccount() throws Exception {
        GroupKey group = seats.group(ShownAs.ORGANISATION);
        ActingMember straight = showLess(seats.seat(group, "Huis").member(), ShownAs.ALIAS);
        ActingMember slowly = showLess(seats.seat(group, "Huis").member(), ShownAs.PSEUDONYM);
        showLess(slowly, ShownAs.ALIAS);
        assertEquals(open(straight), open(slowly));
    }

    /** Who compares two backups finds all topics of the group changed, and not those in which she spoke. */
    @Test
    void closesEveryTopicOfTheGroupAnew() throws Exception {
        Seated her = seat(ShownAs.PSEUDONYM, null);
        Seated colleague = seats.seat(her.member().group(), null);
        talk(colleague.member(), her.member());
        UUID without = talk(colleague.member(), colleague.member());
        String question = "select hex(head) from room_topic where id = '" + without + "'";
        String before = read(question);
        leave(her);
        assertNotEquals(before, read(question));
        assertEquals(before.length(), read(question).length());
    }

    @Test
    void renewsAGroupAsIfEachHadLeft() throws Exception {
        Seated her = seat(ShownAs.PSEUDONYM, null);
        int proposal = propose(her.member());
        assertTrue(acts(her));
        asOperator.call((Callable<Void>) () -> {
            members.renew(
                    her.member().group(),
                    List.of(new NewAccounts(Set.of(), null, List.of(PreparedAccountFixture.account()))));
            return null;
        });
        assertTrue(proposals.get(proposal).shown().isFormer());
        assertFalse(acts(her));
    }

    private Seated seat(ShownAs shownAs, String organisation) throws Exception {
        return seats.seat(seats.group(shownAs), organisation);
    }

    private void leave(Seated her) throws Exception {
        asMember.call((Callable<Void>) () -> {
            leaving.leave(her.member(), her.code());
            return null;
        });
    }

    private ActingMember showLess(ActingMember member, ShownAs chosen) throws Exception {
        return asMember.call(() -> {
            members.showLess(member, chosen);
            return seats.anew(member);
        });
    }

    private boolean acts(Seated her) throws Exception {
        OpenedAccount session = sessions.computeIfAbsent(
                her, someone -> seats.session(someone.member()).orElseThrow());
        return asMember.call(() -> members.findActing(session)).isPresent();
    }

    private int propose(ActingMember member) throws Exception {
        return asMember.call(
                () -> proposals.propose(member, UUID.randomUUID(), ProposalFixture.draft("Of somebody", 20)));
    }

    private UUID talk(ActingMember one, ActingMember other) throws Exception {
        UUID topic = UUID.randomUUID();
        SeenAs asEver = new SeenAs(false, null);
        asMember.call(() -> rooms.begin(one, "Who goes?", new Contribution(topic, "I stay.", asEver)));
        asMember.call((Callable<Void>) () -> {
            rooms.reply(other, topic, new Contribution(UUID.randomUUID(), "I may go.", asEver));
            return null;
        });
        return topic;
    }

    private List<Shown> read(ActingMember member, UUID topic) throws Exception {
        return asMember.call(() -> rooms.read(member, topic, 0).lines().stream()
                .map(line -> line.by())
                .toList());
    }

    /** What a row of the account tells but for random values: which columns hold something, and how much. */
    private String open(ActingMember member) throws Exception {
        return read("select concat_ws('|', shown_as, organisation, pseudonym, mandates, length(earlier_names),"
                + " length(sign_in)) from member where id = '"
                + member.id().value() + "'");
    }

    private String read(String question) throws Exception {
        return RoomDumpFixture.rows(database, question).get(0);
    }

    private String wholeDatabase() throws Exception {
        return RoomDumpFixture.of(database, RoomDumpFixture.tables(database).toArray(String[]::new));
    }

    private List<String> tablesWith(String name) throws Exception {
        return wholeDatabase()
                .lines()
                .filter(row -> row.contains(name.toLowerCase(java.util.Locale.ROOT)))
                .map(row -> row.substring(0, row.indexOf('|')))
                .distinct()
                .sorted()
                .toList();
    }
}
