package nl.sekswerkplatform.rooms;

import static nl.sekswerkplatform.rooms.RoomFixture.named;
import static nl.sekswerkplatform.rooms.RoomFixture.withoutName;
import static nl.sekswerkplatform.rooms.RoomFixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.rooms.RoomRefused.NotInThisRoom;
import nl.sekswerkplatform.rooms.RoomRefused.NotYourWords;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RoomServiceIT {
    private static final String MARK = "heron-in-the-reeds";

    @Inject
    private RoomService rooms;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember first = withoutName("sex-workers", 101);
    private final ActingMember second = withoutName("sex-workers", 102);
    private final ActingMember officer = named("police", 103);

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void isReadByTheGroupInTheOrderOfTheConversation() throws Exception {
        UUID topic = begin(first, "Opening hours", "What do we want?");
        reply(second, topic, "Later in the evening.");
        reply(first, topic, "So do I.");
        TopicReading reading = read(second, topic);
        assertEquals("Opening hours", reading.title());
        String mine = first.letter("room-topic/" + topic, List.of());
        String hers = second.letter("room-topic/" + topic, List.of(mine));
        assertEquals(
                List.of(mine + " What do we want?", hers + " Later in the evening.", mine + " So do I."),
                reading.lines().stream()
                        .map(line -> line.by().label() + " " + line.text())
                        .toList());
        assertEquals(
                List.of(false, true, false),
                reading.lines().stream().map(TopicReading.Line::mine).toList());
    }

    @Test
    void isNotThereForOtherGroups() throws Exception {
        UUID topic = begin(first, "Ours alone", "Nobody else reads this.");
        UUID words = read(first, topic).lines().get(0).id();
        assertThrows(NotInThisRoom.class, () -> read(officer, topic));
        assertThrows(NotInThisRoom.class, () -> reply(officer, topic, "We are here too."));
        assertThrows(NotInThisRoom.class, () -> asMember.call(() -> rooms.takeBack(officer, topic, words)));
        assertTrue(list(officer).stream().noneMatch(row -> row.id().equals(topic)));
    }

    @Test
    void opensForNoOperatorAndForNobodyWhoIsNotSignedIn() throws Exception {
        UUID topic = begin(first, "Not for who runs it", "Nor for their command line.");
        assertThrows(Exception.class, () -> asOperator.call(() -> rooms.read(first, topic, 0)));
        assertThrows(Exception.class, () -> asOperator.call(() -> rooms.find(first, TopicPlace.START, 10)));
        assertThrows(Exception.class, () -> rooms.read(first, topic, 0));
    }

    @Test
    void leavesInTheDatabaseNoWordsNoPersonAndNoOrder() throws Exception {
        UUID topic = begin(first, MARK + " title", MARK + " said first");
        reply(second, topic, MARK + " said second");
        String dump = RoomDumpFixture.of(database, "room", "room_topic", "room_page", "room_poll");
        String nullifier = first.nullifier("room-topic", topic.toString()).hex();
        for (String told : List.of(
                MARK,
                hex(MARK.getBytes(StandardCharsets.UTF_8)),
                nullifier,
                hex(nullifier.getBytes(StandardCharsets.UTF_8)),
                first.id().value().toString())) {
            assertFalse(dump.contains(told), told);
        }
        assertEquals(
                List.of(),
                RoomDumpFixture.columns(
                        database,
                        "(data_type in ('date','datetime','timestamp','time') or extra like '%auto_increment%'"
                                + " or column_name = 'version') and table_name like 'room%'"));
    }

    @Test
    void takesWordsBackAndTheTopicWithItsLastOnes() throws Exception {
        UUID topic = begin(first, "To be forgotten", "Mine.");
        reply(second, topic, "And mine.");
        UUID mine = read(first, topic).lines().get(0).id();
        UUID hers = read(first, topic).lines().get(1).id();
        assertThrows(NotYourWords.class, () -> asMember.call(() -> rooms.takeBack(first, topic, hers)));
        assertTrue(asMember.call(() -> rooms.takeBack(first, topic, mine)));
        assertEquals(null, read(second, topic).lines().get(0).text());
        assertEquals(
                read(first, topic).me(), read(second, topic).lines().get(0).by(), "that she spoke stays, and as whom");
        assertFalse(asMember.call(() -> rooms.takeBack(second, topic, hers)));
        assertThrows(NotInThisRoom.class, () -> read(second, topic));
    }

    @Test
    void saysOnceWhatWasSentTwice() throws Exception {
        UUID topic = begin(first, "Twice", "First.");
        Contribution words = words("Only once.");
        asMember.call(run(() -> rooms.reply(second, topic, words)));
        asMember.call(run(() -> rooms.reply(second, topic, words)));
        assertEquals(2, read(first, topic).lines().size());
    }

    @Test
    void losesNothingWhenManySpeakAtOnceAndTurnsThePage() throws Exception {
        UUID topic = begin(first, "Everyone at once", "Zero.");
        List<Future<Void>> saying = IntStream.range(0, 24)
                .mapToObj(number -> executor.submit(
                        () -> reply(withoutName("sex-workers", 200 + number % 6), topic, "Words " + number)))
                .toList();
        for (Future<Void> said : saying) {
            said.get();
        }
        TopicReading last = read(first, topic);
        assertEquals(2, last.pages());
        Set<String> texts = new HashSet<>();
        for (int page = 1; page <= 2; page++) {
            int number = page;
            asMember.call(() -> rooms.read(first, topic, number)).lines().forEach(line -> texts.add(line.text()));
        }
        assertEquals(25, texts.size());
        assertEquals(5, last.lines().size());
    }

    @Test
    void listsPageByPageWithoutGapOrRepetition() throws Exception {
        for (int number = 0; number < 5; number++) {
            begin(first, "Topic " + number, "Words.");
        }
        Set<UUID> seen = new HashSet<>();
        TopicPlace after = TopicPlace.START;
        List<TopicSummary> page;
        do {
            TopicPlace from = after;
            page = asMember.call(() -> rooms.find(second, from, 2));
            page.forEach(row -> assertTrue(seen.add(row.id()), "twice"));
            after = page.isEmpty() ? after : page.get(page.size() - 1).place();
        } while (!page.isEmpty());
        assertEquals(new HashSet<>(list(second).stream().map(TopicSummary::id).toList()), seen);
    }

    private UUID begin(ActingMember member, String title, String text) throws Exception {
        return asMember.call(() -> rooms.begin(member, title, words(text)));
    }

    private Void reply(ActingMember member, UUID topic, String text) throws Exception {
        return asMember.call(run(() -> rooms.reply(member, topic, words(text))));
    }

    private TopicReading read(ActingMember member, UUID topic) throws Exception {
        return asMember.call(() -> rooms.read(member, topic, 0));
    }

    private List<TopicSummary> list(ActingMember member) throws Exception {
        return asMember.call(() -> rooms.find(member, TopicPlace.START, 50));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static Callable<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
