package nl.sekswerkplatform.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.sekswerkplatform.admission.JoinedFixture;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.membership.MemberSecret;
import nl.sekswerkplatform.membership.OpenedAccount;
import nl.sekswerkplatform.membership.Recovery;
import nl.sekswerkplatform.membership.SignIn;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DraftServiceIT {
    private static final FormPlace PROPOSE = new FormPlace("/members/proposals/propose", "propose");

    @Inject
    private DraftService drafts;

    @Inject
    private JoinedFixture someone;

    @Inject
    private SignIn signIn;

    @Inject
    private Recovery recovery;

    @Inject
    private MovableClockFixture movable;

    @Inject
    private Clock clock;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private JoinedFixture.Codes codes;
    private MemberSecret hers;

    @BeforeEach
    void signIn() throws Exception {
        run("delete from draft");
        codes = someone.joined();
        hers = signIn.with(codes.member(), null).secret();
    }

    @AfterEach
    void putBackTheClock() {
        movable.putBack();
    }

    @Test
    void isThereAfterSigningInAgainAndOpensForNobodyElse() throws Exception {
        drafts.keep(hers, text(PROPOSE, "Meer licht"));
        MemberSecret again = signIn.with(codes.member(), null).secret();
        assertEquals(List.of(text(PROPOSE, "Meer licht")), find(again));
        assertEquals(
                List.of(), find(signIn.with(someone.joined().member(), null).secret()));
    }

    @Test
    void staysHersWhenSheGetsAnotherCode() throws Exception {
        drafts.keep(hers, text(PROPOSE, "Meer licht"));
        Code newCode = Code.random(new java.security.SecureRandom());
        recovery.exchange(recovery.present(codes.recovery()), newCode);
        OpenedAccount recovered = signIn.with(newCode, null);
        assertEquals(List.of(text(PROPOSE, "Meer licht")), find(recovered.secret()));
    }

    @Test
    void isWrittenOverAsSheTypesOn() throws Exception {
        drafts.keep(hers, text(PROPOSE, "Meer"));
        drafts.keep(hers, text(PROPOSE, "Meer licht"));
        assertEquals(List.of(text(PROPOSE, "Meer licht")), find(hers));
        assertEquals(1, rows("1").size());
    }

    @Test
    void goesWhenItIsSentOrThrownAway() throws Exception {
        FormPlace reply = new FormPlace("/members/rooms/topic/1", "reply");
        drafts.keep(hers, text(PROPOSE, "Meer licht"));
        drafts.keep(hers, text(reply, "Ja"));
        asMember.call(() -> {
            drafts.discard(hers, PROPOSE);
            return null;
        });
        assertEquals(List.of(text(reply, "Ja")), find(hers));
        assertEquals(1, rows("1").size());
    }

    @Test
    void givesWayToANewerOneWhenThereAreMany() throws Exception {
        for (int number = 1; number <= DraftShelf.MOST + 3; number++) {
            drafts.keep(hers, text(place(number), "Tekst " + number));
        }
        List<KeptText> kept = find(hers);
        assertEquals(DraftShelf.MOST, kept.size());
        assertEquals(text(place(DraftShelf.MOST + 3), "Tekst " + (DraftShelf.MOST + 3)), kept.get(0));
        assertEquals(DraftShelf.MOST, rows("1").size());
    }

    @Test
    void refusesWhatIsTooLong() {
        KeptText much = text(PROPOSE, "x".repeat(Draft.LENGTH));
        assertThrows(TextTooLong.class, () -> drafts.keep(hers, much));
    }

    /** With the whole database in hand: as many equally long rows of noise, and nothing that stands anywhere else. */
    @Test
    void tellsNothingToWhoHasTheTables() throws Exception {
        MemberSecret another = signIn.with(someone.joined().member(), null).secret();
        drafts.keep(hers, text(PROPOSE, "Meer licht"));
        drafts.keep(hers, text(place(2), "Nog een tekst, en een veel langere dan de eerste"));
        drafts.keep(another, text(PROPOSE, "Minder licht"));
        assertEquals(Set.of(Integer.toString(Draft.LENGTH + 29)), new TreeSet<>(rows("length(content)")));
        assertEquals(
                List.of("id", "nullifier", "content", "until_week"),
                ask("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'draft' order by ordinal_position"));
        Set<String> hexes = new TreeSet<>(rows("upper(nullifier)"));
        assertEquals(3, hexes.size());
        for (String column : ask("select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = database() and table_name in ('member', 'member_code')")) {
            String[] words = column.split("\\.");
            assertEquals(
                    List.of(),
                    ask("select d.nullifier from draft d join " + words[0] + " m on instr(upper(hex(d.content)),"
                            + " hex(m." + words[1] + ")) > 0 where length(m." + words[1] + ") > 8"),
                    column);
        }
        assertEquals(
                List.of(),
                ask("select nullifier from draft where content like '%licht%' or content like '%/members/%'"));
    }

    @Test
    void isNeverMarkedLikeAnotherOfHers() throws Exception {
        int drafts = 100;
        Set<String> used = new TreeSet<>();
        for (int i = 0; i < drafts; i++) {
            this.drafts.keep(hers, text(PROPOSE, "Meer licht"));
            used.addAll(rows("nullifier"));
            asMember.call(() -> {
                this.drafts.discard(hers, PROPOSE);
                return null;
            });
        }
        assertEquals(drafts, used.size(), "a mark that comes back tells, from two copies, that it is the same member");
    }

    @Test
    void goesInAWeekDrawnByLot() throws Exception {
        for (int number = 1; number <= DraftShelf.MOST; number++) {
            drafts.keep(hers, text(place(number), "Tekst " + number));
        }
        List<IsoWeek> weeks =
                new ArrayList<>(rows("until_week").stream().map(IsoWeek::parse).toList());
        IsoWeek now = IsoWeek.now(clock);
        assertTrue(weeks.stream().allMatch(week -> week.compareTo(now.plus(10)) >= 0));
        assertTrue(weeks.stream().allMatch(week -> week.compareTo(now.plus(16)) <= 0));
        movable.moveBy(9 * 7);
        removeLeftBehind();
        assertEquals(DraftShelf.MOST, rows("1").size());
        movable.moveBy(8 * 7);
        removeLeftBehind();
        assertEquals(List.of(), find(hers));
    }

    @Test
    void isAskedForByMembersOnly() {
        assertThrows(EJBAccessException.class, () -> drafts.find(hers));
        assertThrows(EJBAccessException.class, () -> drafts.discard(hers, PROPOSE));
        assertThrows(EJBAccessException.class, () -> drafts.removeLeftBehind());
    }

    private void removeLeftBehind() throws Exception {
        asOperator.call(() -> {
            drafts.removeLeftBehind();
            return null;
        });
    }

    private List<KeptText> find(MemberSecret secret) throws Exception {
        return asMember.call(() -> drafts.find(secret));
    }

    private static FormPlace place(int number) {
        return new FormPlace("/members/rooms/topic/" + number, "reply");
    }

    private static KeptText text(FormPlace place, String title) {
        return new KeptText(place, "", Map.of(place.form() + ":text", title));
    }

    private List<String> rows(String what) throws SQLException {
        return ask("select " + what + " from draft");
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
