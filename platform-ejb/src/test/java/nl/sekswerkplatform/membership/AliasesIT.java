package nl.sekswerkplatform.membership;

import static nl.sekswerkplatform.rooms.RoomFixture.named;
import static nl.sekswerkplatform.rooms.RoomFixture.withoutName;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.membership.MembershipRefused.ShownOtherwise;
import nl.sekswerkplatform.testing.AsMember;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AliasesIT {
    private static final int AT_ONCE = 30;

    @Inject
    private Aliases aliases;

    @Inject
    private AliasRepository repository;

    @Inject
    private UserTransaction transaction;

    @Inject
    private AsMember asMember;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final AliasThread thread =
            new AliasThread("proposal", UUID.randomUUID().toString());
    private final AliasThread other =
            new AliasThread("meeting", UUID.randomUUID().toString());
    private final ActingMember first = withoutName("sex-workers", 801);
    private final ActingMember second = withoutName("residents", 802);

    @Test
    void isWhatTheFormSaidAndStaysTheSame() throws Exception {
        Shown ahead = aliases.ahead(thread, first);
        assertEquals(ahead, in(thread, first));
        assertEquals(ahead, in(thread, first));
        assertEquals(ahead, aliases.ahead(thread, first));
        assertEquals(new Shown(first.group(), ShownAs.ALIAS, ahead.label()), ahead);
        assertEquals(List.of("1"), ask("select count(*) from alias where thread = '" + thread + "'"));
    }

    @Test
    void keepsNothingOfWhoOnlyLooks() throws Exception {
        aliases.ahead(thread, first);
        assertEquals(List.of("0"), ask("select count(*) from alias where thread = '" + thread + "'"));
        assertEquals(List.of("0"), ask("select count(*) from alias_thread where thread = '" + thread + "'"));
    }

    @Test
    void isFoundUnderAnotherNullifierInEachThread() throws Exception {
        in(thread, first);
        in(other, first);
        String nullifiers = "select distinct hex(nullifier) from alias where thread in ('%s', '%s')";
        assertEquals(2, ask(nullifiers.formatted(thread, other)).size());
        assertNotEquals(
                first.nullifier("alias", thread.toString()),
                first.nullifier("proposal", thread.subject()),
                "nor the author's");
    }

    /** Where two come at once after all: the database quotes the row, and the log would write the second beside it. */
    @Test
    void standsInNoLogWhenSomebodyHasItAlready() throws Exception {
        String letter = in(thread, first).label();
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                if (record.getLoggerName() != null && record.getLoggerName().startsWith("org.eclipse.persistence")) {
                    logged.add(record.getLoggerName() + " " + record.getMessage() + " " + record.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        try {
            Alias again = new Alias(thread, second.nullifier("alias", thread.toString()), letter);
            assertThrows(RuntimeException.class, () -> collides(again));
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        assertEquals(List.of(), logged);
    }

    private void collides(Alias again) throws Exception {
        transaction.begin();
        try {
            repository.add(again);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void leavesANameAsItIs() throws Exception {
        ActingMember resident = named("residents", 803);
        assertEquals(new Shown(resident.group(), ShownAs.PSEUDONYM, "Member 803"), in(thread, resident));
        assertEquals(List.of("0"), ask("select count(*) from alias where thread = '" + thread + "'"));
    }

    @Test
    void givesNoLetterTwiceHoweverManyComeAtOnce() throws Exception {
        List<Future<Shown>> coming = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> executor.submit(() -> in(thread, withoutName("sex-workers", 810 + number % 15))))
                .toList();
        Set<String> letters = new TreeSet<>();
        for (Future<Shown> come : coming) {
            letters.add(come.get().label());
        }
        assertEquals(AT_ONCE / 2, letters.size(), "each of them came twice, and has one letter");
        assertEquals(List.of("15"), ask("select count(*) from alias where thread = '" + thread + "'"));
    }

    @Test
    void isHeldToItByTheDatabase() throws Exception {
        String letter = in(thread, first).label();
        String insert = "insert into alias(id, thread, nullifier, letter) values (uuid(), '%s', %s, '%s')";
        assertThrows(SQLException.class, () -> run(insert.formatted(thread, "random_bytes(32)", letter)));
        String nullifier = "x'" + first.nullifier("alias", thread.toString()).hex() + "'";
        assertThrows(SQLException.class, () -> run(insert.formatted(thread, nullifier, "ZZ")));
    }

    @Test
    void refusesWhenSomebodyGotTheLetterMeanwhile() throws Exception {
        String seen = aliases.ahead(thread, first).label();
        run("insert into alias_thread(thread) values ('" + thread + "')");
        run("insert into alias(id, thread, nullifier, letter) values (uuid(), '%s', random_bytes(32), '%s')"
                .formatted(thread, seen));
        assertThrows(ShownOtherwise.class, () -> asMember.call(() -> aliases.in(thread, first, seen)));
        assertEquals(List.of("1"), ask("select count(*) from alias where thread = '" + thread + "'"));
        String now = aliases.ahead(thread, first).label();
        assertEquals(now, asMember.call(() -> aliases.in(thread, first, now)).label());
        assertNotEquals(seen, now);
    }

    @Test
    void isOfTheWholeThreadWhateverTheGroup() throws Exception {
        for (int number = 0; number < 26; number++) {
            in(thread, withoutName("sex-workers", 850 + number));
        }
        assertEquals(2, in(thread, second).label().length());
    }

    private Shown in(AliasThread where, ActingMember member) throws Exception {
        return asMember.call(() -> aliases.in(where, member));
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private List<String> ask(String question) throws SQLException {
        List<String> answers = new java.util.ArrayList<>();
        try (var connection = database.getConnection();
                var sql = connection.createStatement();
                var rows = sql.executeQuery(question)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
