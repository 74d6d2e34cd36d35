package nl.sekswerkplatform.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The database itself writes down which of its transactions changed a card and which an account: a table with system
 * versioning keeps the number of the transaction that made each row.
 */
@ArquillianTest
class CardAndAccountApartIT {
    private static final LocalDate HANDED_OUT = LocalDate.of(2033, 3, 7);

    @Inject
    private MovableClockFixture clock;

    @Inject
    private DrawFixture draws;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @BeforeEach
    void watch() throws SQLException {
        run("create or replace table watched (kind varchar(10) not null,"
                + " transaction_number bigint unsigned generated always as row start,"
                + " ended bigint unsigned generated always as row end,"
                + " period for system_time (transaction_number, ended)) with system versioning engine = innodb");
        for (String change : List.of("insert", "update", "delete")) {
            run(trigger("card", "admission_card", change));
            run(trigger("account", "member", change));
            run(trigger("code", "member_code", change));
        }
    }

    @AfterEach
    void watchNoLonger() throws SQLException {
        for (String change : List.of("insert", "update", "delete")) {
            run("drop trigger watched_card_" + change);
            run("drop trigger watched_account_" + change);
            run("drop trigger watched_code_" + change);
        }
        run("drop table watched");
        clock.putBack();
    }

    @Test
    void inAWindow() throws Exception {
        clock.moveTo(HANDED_OUT);
        DrawFixture.Draw draw = draws.register(HANDED_OUT.plusDays(7));
        draws.confirm(draw);
        clock.moveBy(7);
        draws.join(draw, 8);
        clock.moveBy(14);
        draws.doWhatIsDue();
        clock.moveBy(1);
        draws.doWhatIsDue();
        assertEquals(8, draws.accounts(draw));
        findsThemApart(1);
    }

    @Test
    void atOnce() throws Exception {
        DrawFixture.Draw draw = draws.registerAtOnce();
        draws.join(draw, 3);
        assertEquals(3, draws.accounts(draw));
        findsThemApart(3);
    }

    private void findsThemApart(int transactionsWithAccounts) throws SQLException {
        List<String> both = ask(
                "select transaction_number from watched group by 1 having sum(kind = 'card') > 0 and sum(kind <> 'card') > 0");
        assertEquals(List.of(), both);
        assertEquals(
                transactionsWithAccounts,
                ask("select distinct transaction_number from watched where kind = 'account'")
                        .size());
        assertTrue(!ask("select distinct transaction_number from watched where kind = 'card'")
                .isEmpty());
    }

    private static String trigger(String kind, String table, String change) {
        return "create or replace trigger watched_%s_%s after %s on %s for each row insert into watched (kind) values ('%s')"
                .formatted(kind, change, change, table, kind);
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
