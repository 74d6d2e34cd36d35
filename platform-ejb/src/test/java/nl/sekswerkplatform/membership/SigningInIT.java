package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.sekswerkplatform.admission.JoinedFixture;
import nl.sekswerkplatform.authenticators.AuthenticatorSecret;
import nl.sekswerkplatform.authenticators.ForgettingNumbersService;
import nl.sekswerkplatform.authenticators.OneTimeNumber;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.DerivationsFixture;
import nl.sekswerkplatform.membership.MembershipRefused.CodeNotYours;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From codes to an account, and how a member changes that. */
@ArquillianTest
class SigningInIT {
    private static final OneTimeNumber NONE = null;

    @Inject
    private JoinedFixture someone;

    @Inject
    private SignIn signIn;

    @Inject
    private Recovery recovery;

    @Inject
    private SigningInService accounts;

    @Inject
    private MemberService members;

    @Inject
    private ForgettingNumbersService forgetting;

    @Inject
    private DerivationsFixture derivations;

    @Inject
    private MovableClockFixture movable;

    @Inject
    private Clock clock;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private JoinedFixture.Codes codes;
    private OpenedAccount session;

    @BeforeEach
    void joinAndSignIn() throws Exception {
        codes = someone.joined();
        session = signIn.with(codes.member(), NONE);
    }

    @AfterEach
    void putBackTheClock() {
        movable.putBack();
    }

    @Test
    void givesANewMemberCodeForTheRecoveryCodeAndKeepsHerSecret() throws Exception {
        Code newCode = random();
        recovery.exchange(recovery.present(codes.recovery()), newCode);
        assertRefused(codes.member(), NONE);
        OpenedAccount recovered = signIn.with(newCode, NONE);
        assertEquals(session.id(), recovered.id());
        assertEquals(session.secret(), recovered.secret());
        assertEquals(
                session.secret().nullifier("ballot", "12"),
                recovered.secret().nullifier("ballot", "12"),
                "all that she did stays hers");
        assertFalse(goesOn(session), "whoever was signed in is not any more");
        recovery.present(codes.recovery());
    }

    @Test
    void looksForTheAccountWithoutChangingAnything() throws Exception {
        recovery.present(codes.recovery());
        assertTrue(goesOn(session));
        assertEquals(session, signIn.with(codes.member(), NONE));
    }

    @Test
    void keepsTheTwoCodesApart() {
        assertThrows(RecoveryCodeUnknown.class, () -> recovery.present(codes.member()));
        assertRefused(codes.recovery(), NONE);
    }

    @Test
    void asksNoNumberAfterARecovery() throws Exception {
        turnOn(AuthenticatorSecret.random());
        Code newCode = random();
        recovery.exchange(recovery.present(codes.recovery()), newCode);
        signIn.with(newCode, NONE);
    }

    @Test
    void recoversOnceWhenItIsSentTwice() {
        OpenedAccount found = recovery.present(codes.recovery());
        Code newCode = random();
        recovery.exchange(found, newCode);
        OpenedAccount begun = signIn.with(newCode, NONE);
        recovery.exchange(found, newCode);
        assertEquals(begun, signIn.with(newCode, NONE), "her new session was not ended by the second click");
    }

    @Test
    void leavesOneRightCodeWhenTwoRecoverAtOnce() throws Exception {
        OpenedAccount found = recovery.present(codes.recovery());
        List<Code> newCodes = List.of(random(), random(), random(), random());
        List<Future<Void>> tries = new ArrayList<>();
        for (Code newCode : newCodes) {
            tries.add(executor.submit((Callable<Void>) () -> {
                recovery.exchange(found, newCode);
                return null;
            }));
        }
        int done = 0;
        for (int i = 0; i < tries.size(); i++) {
            Code newCode = newCodes.get(i);
            if (isDone(tries.get(i), RecoveryOvertaken.class)) {
                done++;
                assertEquals(session.secret(), signIn.with(newCode, NONE).secret());
            } else {
                assertRefused(newCode, NONE);
            }
        }
        assertEquals(1, done);
        assertRefused(codes.member(), NONE);
        assertEquals(
                "2",
                ask("select count(*) from member_code where member_id = '"
                        + session.id().value() + "'"));
    }

    @Test
    void renewsTheRecoveryCodeAndEndsTheOldOneAtOnce() throws Exception {
        OpenedAccount other = signIn.with(codes.member(), NONE);
        Code newRecovery = random();
        asMember.call(() -> {
            recovery.confirm(session, codes.member());
            session = recovery.renew(session, newRecovery);
            return null;
        });
        assertThrows(RecoveryCodeUnknown.class, () -> recovery.present(codes.recovery()));
        assertEquals(session.secret(), recovery.present(newRecovery).secret());
        assertFalse(goesOn(other));
        assertTrue(goesOn(session));
        signIn.with(codes.member(), NONE);
    }

    @Test
    void asksForHerOwnCodeBeforeARenewal() throws Exception {
        Code anothers = someone.joined().member();
        assertThrows(CodeNotYours.class, () -> as(() -> recovery.confirm(session, anothers)));
        assertThrows(CodeNotYours.class, () -> as(() -> recovery.confirm(session, random())));
        assertThrows(CodeNotYours.class, () -> as(() -> recovery.confirm(session, codes.recovery())));
    }

    @Test
    void endsAllSessionsButThisOneAndAsksNothingOfTheServersMemory() throws Exception {
        OpenedAccount elsewhere = signIn.with(codes.member(), NONE);
        OpenedAccount lost = signIn.with(codes.member(), NONE);
        session = asMember.call(() -> accounts.endOthers(session));
        assertTrue(goesOn(session));
        assertFalse(goesOn(elsewhere) || goesOn(lost));
        assertThrows(SessionEnded.class, () -> asMember.call(() -> accounts.endOthers(elsewhere)));
        assertTrue(goesOn(signIn.with(codes.member(), NONE)), "she can sign in again");
    }

    @Test
    void asksForANumberOnceHerAppIsSetUp() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        OpenedAccount other = signIn.with(codes.member(), NONE);
        turnOn(app);
        assertFalse(goesOn(other));
        assertTrue(goesOn(session));
        movable.moveBy(1);
        assertRefused(codes.member(), NONE);
        assertRefused(codes.member(), wrong(app));
        assertEquals(
                session.secret(), signIn.with(codes.member(), app.number(clock)).secret());
    }

    @Test
    void setsUpAnAppOnlyWithANumberOfIt() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        assertThrows(NumberWrong.class, () -> as(() -> signIn.turnOn(session, app, wrong(app))));
        signIn.with(codes.member(), NONE);
        turnOn(app);
        movable.moveBy(1);
        assertThrows(NumberWrong.class, () -> as(() -> signIn.turnOff(session, wrong(app))));
        session = asMember.call(() -> signIn.turnOff(session, app.number(clock)));
        signIn.with(codes.member(), NONE);
    }

    @Test
    void takesEachNumberOnce() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        turnOn(app);
        assertRefused(codes.member(), app.number(clock));
        movable.moveBy(1);
        OneTimeNumber number = app.number(clock);
        signIn.with(codes.member(), number);
        assertRefused(codes.member(), number);
    }

    @Test
    void takesANumberOnceWhenItComesOftenAtOnce() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        turnOn(app);
        movable.moveBy(1);
        OneTimeNumber number = app.number(clock);
        List<Future<OpenedAccount>> tries = new ArrayList<>();
        for (int i = 0; i < Tries.FREE; i++) {
            tries.add(executor.submit(() -> signIn.with(codes.member(), number)));
        }
        int in = 0;
        for (Future<?> one : tries) {
            in += isDone(one, SignInRefused.class) ? 1 : 0;
        }
        assertEquals(1, in);
    }

    @Test
    void forgetsUsedNumbersSoonAndNeverTooSoon() throws Exception {
        turnOn(AuthenticatorSecret.random());
        String row = "select count(*) from spent_number";
        asOperator.call(this::looks);
        assertNotEquals("0", ask(row), "seen, and still needed");
        asOperator.call(this::looks);
        assertEquals("0", ask(row));
    }

    @Test
    void isSlowToLetANumberBeGuessedAndCountsUnknownCodesAlike() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        turnOn(app);
        Code unknown = random();
        for (int i = 0; i < Tries.FREE; i++) {
            assertRefused(codes.member(), wrong(app));
            assertRefused(unknown, wrong(app));
        }
        List<Object> known = assertThrows(TooManyTries.class, () -> signIn.with(codes.member(), wrong(app)))
                .arguments();
        assertEquals(
                known,
                assertThrows(TooManyTries.class, () -> signIn.with(unknown, wrong(app)))
                        .arguments());
        movable.moveBy(1);
        signIn.with(codes.member(), app.number(clock));
    }

    /** A code that is known and one that is not: the same refusal, with as many derivations; also for recovery. */
    @Test
    void doesTheSameWorkForKnownAndUnknownCodes() throws Exception {
        AuthenticatorSecret app = AuthenticatorSecret.random();
        turnOn(app);
        long known = derivations.of(() -> assertRefused(codes.member(), wrong(app)));
        assertEquals(1, known);
        assertEquals(known, derivations.of(() -> assertRefused(random(), wrong(app))));
        assertEquals(known, derivations.of(() -> assertRefused(random(), NONE)));
        assertEquals(1, derivations.of(() -> recovery.present(codes.recovery())));
        assertEquals(
                1, derivations.of(() -> assertThrows(RecoveryCodeUnknown.class, () -> recovery.present(random()))));
    }

    /** What somebody with two copies of the tables sees of an account with an app and of one without: the same columns. */
    @Test
    void looksTheSameInTheTablesWithAnAppAndWithout() throws Exception {
        turnOn(AuthenticatorSecret.random());
        String shapes = "select group_concat(distinct concat(length(m.sign_in), '-', hex(left(m.sign_in, 1)), '-',"
                + " length(c.lookup_id), '-', length(c.wrapped_secret), '-', hex(left(c.wrapped_secret, 1))))"
                + " from member m join member_code c on c.member_id = m.id";
        assertEquals("61-01-32-61-01", ask(shapes));
        assertEquals(
                "2-2",
                ask("select group_concat(distinct codes) from (select concat(count(*), '-',"
                        + " count(distinct code_use)) codes from member_code group by member_id) each_account"));
    }

    @Test
    void opensItsDoorsToMembersOnly() {
        assertThrows(EJBAccessException.class, () -> accounts.endOthers(session));
        assertThrows(EJBAccessException.class, () -> accounts.turnOff(session));
        assertThrows(EJBAccessException.class, () -> members.findActing(session));
    }

    private Void looks() {
        forgetting.forgetSeen();
        return null;
    }

    private void turnOn(AuthenticatorSecret app) throws Exception {
        session = asMember.call(() -> signIn.turnOn(session, app, app.number(clock)));
    }

    private boolean goesOn(OpenedAccount account) throws Exception {
        return asMember.call(() -> members.findActing(account)).isPresent();
    }

    private void as(Runnable act) throws Exception {
        asMember.call(() -> {
            act.run();
            return null;
        });
    }

    private void assertRefused(Code code, OneTimeNumber number) {
        assertThrows(SignInRefused.class, () -> signIn.with(code, number));
    }

    /** Six digits that the app shows in none of the half minutes that count. */
    private OneTimeNumber wrong(AuthenticatorSecret app) {
        for (int i = 0; ; i++) {
            OneTimeNumber number = new OneTimeNumber("%06d".formatted(i));
            if (app.stepOf(number, clock).isEmpty()) {
                return number;
            }
        }
    }

    private static boolean isDone(Future<?> act, Class<? extends DomainException> refusal) throws Exception {
        try {
            act.get();
            return true;
        } catch (ExecutionException refused) {
            assertEquals(refusal, refused.getCause().getClass());
            return false;
        }
    }

    private static Code random() {
        return Code.random(new SecureRandom());
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
