package nl.sekswerkplatform.attack;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.publicpolls.PublicPollFixture;
import nl.sekswerkplatform.sealing.PlatformKeys;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole database in hand, and the key files, and all but the members' codes: which acts are of one person? */
@ArquillianTest
class TyingActsIT {
    /** Where everybody sees the order of coming, as it stands on a page. */
    private static final Set<String> IN_PUBLIC_ORDER =
            Set.of("proposals", "letters of authors", "voices", "said in public");

    @Inject
    private CrowdFixture crowd;

    @Inject
    private CrowdInRoomFixture inRoom;

    @Inject
    private CrowdDatesFixture dates;

    @Inject
    private CrowdPollsFixture polls;

    @Inject
    private CrowdAtTableFixture table;

    @Inject
    private CrowdAloneFixture alone;

    @Inject
    private CrowdTalkFixture talk;

    @Inject
    private PlatformKeys keys;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @Test
    void failsForPeopleWhoDoTheSameThingsInTheSameOrder() throws Exception {
        table.lay();
        crowd.sitDown();
        try {
            CrowdActs done = CrowdActs.none()
                    .confirmed(table)
                    .met(table)
                    .together(crowd, inRoom, dates, polls)
                    .talked(talk)
                    .alone(alone);
            WholeDatabase dump = WholeDatabase.read(database);
            CrowdEvidence evidence = new CrowdEvidence(crowd, done, dump);
            List<Acts> readable = evidence.readable();
            List<Acts> withKeys = new ArrayList<>(readable);
            withKeys.addAll(evidence.opened(new KeyHolder(dump, keys)));
            Set<Set<String>> open = CrowdEvidence.tiedInPublic();
            assertEquals(29, readable.stream().filter(TyingActsIT::isOfAll).count(), "kinds that stand in the open");
            assertEquals(41, withKeys.stream().filter(TyingActsIT::isOfAll).count(), "and those that the keys open");
            assertAll(
                    () -> assertEquals(List.of(), new Attack(readable, open).findings(), "the database alone"),
                    () -> assertEquals(List.of(), new Attack(withKeys, open).findings(), "with the key files"),
                    () -> assertEquals(List.of(), watched(withKeys), "by who saw them come"),
                    () -> assertEquals(List.of(), evidence.marksInTwoPlaces(), "a value of hers in two places"));
        } finally {
            crowd.standUp(
                    CrowdActs.ONE_MEETING, CrowdActs.OTHER_MEETING, CrowdActs.ONE_COUNTED, CrowdActs.OTHER_COUNTED);
            table.clear();
            PublicPollFixture.clear(database);
        }
    }

    @ParameterizedTest
    @EnumSource(PlantedLeak.class)
    void findsALeakInATable(PlantedLeak leak) throws Exception {
        try (PlantedTables tables = new PlantedTables(database, leak, CrowdFixture.PEOPLE)) {
            List<String> findings = new Attack(tables.read(), Set.of()).findings();
            assertTrue(
                    findings.stream()
                            .anyMatch(found -> found.startsWith(leak.finder().name())),
                    () -> leak + " was not found: " + findings);
        }
    }

    /** The control of the one who saw them come: rows that are numbered tell her everything. */
    @Test
    void findsWhoCameWhenWhereRowsAreNumbered() throws Exception {
        try (PlantedTables tables = new PlantedTables(database, PlantedLeak.NUMBERED, CrowdFixture.PEOPLE)) {
            assertFalse(watched(tables.read()).isEmpty());
        }
    }

    private static boolean isOfAll(Acts acts) {
        return acts.whose().size() == CrowdFixture.PEOPLE;
    }

    /** Somebody saw the network, and knows who came first, second and so on; the order of public things she need not. */
    private List<String> watched(List<Acts> acts) {
        List<Integer> came = IntStream.range(0, CrowdFixture.PEOPLE).boxed().toList();
        Acts notes = new Acts(
                new Evidence(
                        "notes",
                        came.stream()
                                .map(number -> Map.of("seen", Bytes.of(number)))
                                .toList()),
                came);
        return acts.stream()
                .filter(kind -> IN_PUBLIC_ORDER.stream()
                        .noneMatch(open -> kind.evidence().name().startsWith(open)))
                .flatMap(kind -> new Attack(List.of(notes, kind), Set.of()).findings().stream())
                .toList();
    }
}
