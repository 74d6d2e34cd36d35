package nl.sekswerkplatform.screeners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupRefused.MandateMissing;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.MandateHandedBack;
import nl.sekswerkplatform.groups.MandatePassedOn;
import nl.sekswerkplatform.sealing.SealBroken;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys of screeners, and residents' screeners who stand in. */
@ArquillianTest
class ScreenersServiceIT {
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final GroupKey SEX_WORKERS = new GroupKey("sex-workers");
    private static final GroupKey RESIDENTS = new GroupKey("residents");

    @Inject
    private ScreenersService screeners;

    @Inject
    private Watching watching;

    @Inject
    private ScreeningReserve reserve;

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

    private final ScreenerFixture first = ScreenerFixture.someoneOf("support");
    private final ScreenerFixture second = ScreenerFixture.someoneOf("support");
    private final ScreenerFixture other = ScreenerFixture.someoneOf("sex-workers");

    @BeforeEach
    void nobodyScreens() throws Exception {
        groups.seatAndAdmit();
        execute("delete from screener_key");
        execute("delete from screening_watch");
    }

    @AfterEach
    void asBefore() throws Exception {
        clock.putBack();
        nobodyScreens();
    }

    @Test
    void givesAScreenerOneKeyThatOnlySheOpens() throws Exception {
        come(first, second, first);
        assertEquals(2, screeners.findReaders().size());
        assertEquals(reader(first), reader(first));
        assertNotEquals(reader(first), reader(second));
        Screener thief = new Screener(
                first.screener().delegate(),
                first.mark(),
                second.screener().own(),
                first.screener().voices());
        assertThrows(SealBroken.class, () -> asMember.call(() -> screeners.open(thief)));
    }

    @Test
    void givesOneKeyToOneWhoComesTwiceAtTheSameMoment() throws Exception {
        Callable<Void> comes = () -> {
            come(first);
            return null;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var done : threads.invokeAll(List.of(comes, comes, comes, comes))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, screeners.findReaders().size());
    }

    @Test
    void givesNoKeyWithoutTheMandate() throws Exception {
        Screener secretary = first.with(Mandate.SECRETARY);
        assertThrows(MandateMissing.class, () -> asMember.call(() -> arrived(secretary)));
        assertThrows(MandateMissing.class, () -> asMember.call(() -> screeners.open(secretary)));
        assertThrows(EJBAccessException.class, () -> asOperator.call(() -> screeners.open(first.screener())));
        assertEquals(List.of(), screeners.findReaders());
    }

    @Test
    void takesTheKeyOfOneWhoHandsTheMandateBackAndNobodyElses() throws Exception {
        come(first, second, other);
        fire(new MandateHandedBack(SUPPORT, Mandate.SECRETARY, first.mark()));
        assertEquals(3, screeners.findReaders().size());
        fire(new MandateHandedBack(SUPPORT, Mandate.SCREENER, first.mark()));
        assertTrue(open(first).isEmpty());
        assertTrue(open(second).isPresent());
    }

    @Test
    void takesAllKeysOfAGroupWhenItsMandatePassesOn() throws Exception {
        come(first, second, other);
        fire(new MandatePassedOn(SUPPORT, Mandate.SECRETARY));
        assertEquals(3, screeners.findReaders().size());
        UUID before = reader(first);
        fire(new MandatePassedOn(SUPPORT, Mandate.SCREENER));
        assertEquals(List.of(reader(other)), readers());
        come(first);
        assertNotEquals(before, reader(first), "who holds it anew has another key");
    }

    @Test
    void tellsOfNobodyWhoSheIsOrWhenSheCame() throws Exception {
        come(first, other);
        assertEquals(
                List.of("group_key", "id", "mark", "public_key", "wrapped_secret"),
                values("select column_name from information_schema.columns where table_schema = database()"
                        + " and table_name = 'screener_key' order by 1"));
        assertEquals(
                List.of("MONDAY"),
                values("select distinct upper(dayname(absent_from)) from screening_watch where group_key in"
                        + " ('support', 'sex-workers')"));
    }

    @Test
    void callsResidentsScreenersWhenAGroupHasHadNobodyForFourteenDays() throws Exception {
        come(other);
        watching.look();
        clock.moveBy(13);
        come(other);
        watching.look();
        assertTrue(screeners.findStandIn().isEmpty());
        assertFalse(reserve.isCalled(Mandate.SCREENER));

        int began = inLog("began");
        clock.moveBy(1);
        watching.look();
        watching.look();

        StandIn standIn = screeners.findStandIn().orElseThrow();
        assertEquals(SUPPORT, standIn.absent());
        assertEquals(RESIDENTS, standIn.by());
        assertTrue(reserve.isCalled(Mandate.SCREENER));
        assertFalse(reserve.isCalled(Mandate.PUBLISHER));
        assertEquals(began + 1, inLog("began"));
        ScreenerFixture resident = ScreenerFixture.someoneOf("residents");
        come(resident);
        assertEquals(SUPPORT, open(resident).orElseThrow().place());

        int ended = inLog("ended");
        come(first);

        assertTrue(screeners.findStandIn().isEmpty());
        assertEquals(ended + 1, inLog("ended"));
        assertTrue(open(resident).isEmpty(), "with the place goes the key");
        assertFalse(reserve.isCalled(Mandate.SCREENER));
    }

    /** Screeners who do not come are as absent as none at all. */
    @Test
    void countsScreenersWhoDoNotComeAsAbsent() throws Exception {
        come(first, other);
        for (int week = 0; week < 4; week++) {
            clock.moveBy(7);
            come(other);
            watching.look();
        }
        assertEquals(SUPPORT, screeners.findStandIn().orElseThrow().absent());
    }

    @Test
    void givesTheReserveOnePlaceAtMost() throws Exception {
        watching.look();
        clock.moveBy(40);
        watching.look();
        watching.look();
        assertEquals(List.of("1"), values("select count(*) from screening_watch where stood_in_from is not null"));
    }

    private void come(ScreenerFixture... all) throws Exception {
        for (ScreenerFixture one : all) {
            asMember.call(() -> arrived(one.screener()));
        }
    }

    private Void arrived(Screener screener) {
        screeners.arrive(screener);
        return null;
    }

    private Optional<ScreenerAtWork> open(ScreenerFixture one) throws Exception {
        return asMember.call(() -> screeners.open(one.screener()));
    }

    private UUID reader(ScreenerFixture one) throws Exception {
        return open(one).orElseThrow().reader();
    }

    private List<UUID> readers() {
        return screeners.findReaders().stream().map(Reader::id).collect(Collectors.toList());
    }

    private void fire(DomainEvent event) throws Exception {
        asOperator.call(() -> {
            events.fire(event);
            return null;
        });
    }

    /** How often the log's own entries say so. */
    private int inLog(String word) throws SQLException {
        return (int) values("select d.disclosure from log_disclosure d join log_entry e on e.id = d.entry_id"
                        + " where e.ref = 'screening/support'")
                .stream()
                .map(disclosure -> new String(Base64.getUrlDecoder().decode(disclosure), StandardCharsets.UTF_8))
                .filter(disclosure -> disclosure.contains('"' + word + '"'))
                .count();
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private List<String> values(String question) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = database.getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery(question)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
