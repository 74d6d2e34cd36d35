package nl.sekswerkplatform.search;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.houserules.HidingReason;
import nl.sekswerkplatform.houserules.HouseRuleService;
import nl.sekswerkplatform.houserules.ReturningWordsService;
import nl.sekswerkplatform.input.EarlierInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.recommendations.EnterRecommendation;
import nl.sekswerkplatform.recommendations.RecommendationWords;
import nl.sekswerkplatform.recommendations.WriteRecommendationService;
import nl.sekswerkplatform.search.FoundPage.Found;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import nl.sekswerkplatform.testing.MovableClockFixture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SearchServiceIT {
    private static final Delegate SCREENER = new Delegate(new GroupKey("support"), Set.of(Mandate.SCREENER));
    private static final Delegate OTHER = new Delegate(new GroupKey("sex-workers"), Set.of(Mandate.SCREENER));

    @Inject
    private SearchService search;

    @Inject
    private ProposalService proposals;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private WriteRecommendationService recommendations;

    @Inject
    private HouseRuleService houseRules;

    @Inject
    private ReturningWordsService returning;

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

    private final ActingMember author = member("residents", 1);

    /** A word that nobody else in these tests has. */
    private final String word = letters(UUID.randomUUID());

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @AfterEach
    void putBackTheClock() {
        clock.putBack();
    }

    @Test
    void findsAProposalByWhatItSaysNowAndNotOnceItIsWithdrawn() throws Exception {
        int number = propose("Een " + word + "straat", "Wat vindt de buurt?");
        assertEquals(List.of("proposal/" + number), refs(word));
        assertEquals(List.of("proposal/" + number), refs("buurten " + word));
        String other = letters(UUID.randomUUID());
        int version = proposals.get(number).version();
        act(() -> proposals.edit(author, new SeenProposal(number, version), draft(other, "Wat dan?")));
        assertEquals(List.of(), refs(word));
        assertEquals(List.of("proposal/" + number), refs(other));
        act(() -> proposals.withdraw(author, number));
        assertEquals(List.of(), refs(other));
    }

    @Test
    void doesNotFindHiddenWordsUntilTheyReturn() throws Exception {
        int number = propose("Over " + word, "Wat nu?");
        act(() -> houseRules.hide(SCREENER, "proposal/" + number, HidingReason.NAMES_SOMEONE));
        assertEquals(List.of(), refs(word));
        assertEquals(0, rowsWith(word));
        clock.moveBy(8);
        operates(returning::giveBackAll);
        assertEquals(List.of("proposal/" + number), refs(word));
    }

    @Test
    void neverFindsWordsThatTwoGroupsRemoved() throws Exception {
        int number = propose("Over " + word, "Wat nu?");
        act(() -> houseRules.hide(SCREENER, "proposal/" + number, HidingReason.NAMES_SOMEONE));
        UUID hiding = asMember.call(() -> houseRules.findHidden(OTHER)).stream()
                .filter(item -> item.ref().equals("proposal/" + number))
                .findFirst()
                .orElseThrow()
                .id();
        act(() -> houseRules.confirm(OTHER, hiding));
        operates(search::rebuild);
        assertEquals(List.of(), refs(word));
        assertEquals(0, rowsWith(word));
    }

    @Test
    void findsNothingOfAnActThatDidNotCount() {
        assertThrows(
                EJBException.class,
                () -> asMember.call(() -> {
                    proposals.propose(author, UUID.randomUUID(), draft(word, "Wat nu?"));
                    throw new IllegalStateException("refused after all");
                }));
        assertEquals(List.of(), refs(word));
    }

    @Test
    void findsShortWordsCommonWordsAccentsAndOtherScripts() throws Exception {
        int number = publish("In de " + word + " is hb een café, кафе, naïef. Zoë's é is er ook.");
        List<String> found = List.of("input/" + number);
        for (String typed :
                List.of("hb", "cafe", "CAFÉ", "кафе", "naief", "zoe's", "de is er ook", "\u0065\u0301 hb")) {
            assertEquals(found, refs(word + " " + typed), typed);
        }
        assertEquals(List.of(), refs(word + " hbo"));
        assertEquals(List.of(), refs(word + " thee"));
    }

    @Test
    void findsAnAdviceByTheTitleOfItsReportAndTheNumberThatItHasThere() throws Exception {
        String number = letters(UUID.randomUUID());
        String key = asMember.call(() -> recommendations.enter(
                new EnterRecommendation(
                        UUID.randomUUID(),
                        null,
                        List.of(new RecommendationWords(
                                "Het " + word + "rapport",
                                number,
                                "Een commissie",
                                YearMonth.of(2024, 3),
                                "Doe het.",
                                null))),
                SCREENER));
        assertEquals(List.of("recommendation/" + key), refs(word));
        assertEquals(List.of("recommendation/" + key), refs(number));
        operates(search::rebuild);
        assertEquals(List.of("recommendation/" + key), refs(number + " " + word + "rapport"));
    }

    @Test
    void keepsToTheKindAndThePilotThatWereChosen() throws Exception {
        int proposal = propose("Over " + word, "Wat nu?");
        int input = publish("Ook over " + word);
        assertEquals(Set.of("proposal/" + proposal, "input/" + input), Set.copyOf(refs(word)));
        assertEquals(List.of("input/" + input), refs(new SearchQuery(word, SearchKind.INPUT, null)));
        assertEquals(List.of(), refs(new SearchQuery(word, SearchKind.DECISION, null)));
        assertEquals(List.of(), refs(new SearchQuery(word, null, "thuiswerken")));
    }

    @Test
    void pagesByKeyUntilAllWereSeenOnce() throws Exception {
        Set<String> published = new HashSet<>();
        for (int i = 0; i < 23; i++) {
            published.add("input/" + publish((word + " ").repeat(1 + i % 5) + " en meer"));
        }
        List<String> seen = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            FoundPage page = search.find(query(word), after);
            page.rows().forEach(row -> seen.add(row.ref()));
            assertFalse(page.isCut());
            after = page.next();
            pages++;
        } while (after != null);
        assertEquals(3, pages);
        assertEquals(published, new HashSet<>(seen));
        assertEquals(published.size(), seen.size());
        assertEquals(
                refs(word),
                search.find(query(word), "input/0").rows().stream()
                        .map(Found::ref)
                        .toList());
    }

    @Test
    void saysWhenThereIsMoreThanAnybodyLooksThrough() throws Exception {
        execute("insert into search_entry(ref, kind, address, title, body, words) select concat('input/" + word
                + "', seq), 'INPUT', '/inputs/1', '1', '', concat('q" + word + "', if(seq > 15, '', ' f" + word
                + "')) from seq_1_to_230");
        try {
            FoundPage page = search.find(query(word), null);
            assertTrue(page.isCut());
            assertEquals(10, page.rows().size());
            int rows = 0;
            String after = null;
            do {
                page = search.find(query(word), after);
                rows += page.rows().size();
                after = page.next();
            } while (after != null);
            assertEquals(SearchService.MOST, rows);
        } finally {
            execute("delete from search_entry where ref like 'input/" + word + "%'");
        }
    }

    /** With very many, the second look at all of them is not taken. */
    @Test
    void looksNoFurtherWhenAFirstLookFindsEnough() throws Exception {
        execute("insert into search_entry(ref, kind, address, title, body, words) select concat('input/" + word
                + "', seq), 'INPUT', '/inputs/1', '1', '', 'f" + word + "' from seq_1_to_230");
        try {
            FoundPage page = search.find(query(word), null);
            assertTrue(page.isCut());
            assertEquals(10, page.rows().size());
        } finally {
            execute("delete from search_entry where ref like 'input/" + word + "%'");
        }
    }

    @Test
    void takesWhateverIsTypedForWords() throws Exception {
        int number = publish("Alleen " + word + " hier");
        Random random = new Random(11);
        List<String> signs =
                List.of("+", "-", "*", "\"", "(", ")", "<", ">", "~", "@8", "'", "\\", "%", ";", " ", "\0");
        for (int i = 0; i < 200; i++) {
            String noise = random.ints(random.nextInt(12), 0, signs.size())
                    .mapToObj(signs::get)
                    .collect(Collectors.joining());
            String typed = noise.replace("8", "") + word + noise.replace("8", "");
            assertEquals(List.of("input/" + number), refs(typed), typed);
            assertEquals(List.of(), refs("-" + word + noise + " geenwoordvanhier"), noise);
        }
        assertEquals(List.of(), refs("+-*\"(<"));
        assertEquals(List.of(), refs("x".repeat(100_000)));
        assertNull(search.find(query(""), "input/1").next());
    }

    @Test
    void makesEverythingAnewAndDropsWhatShouldNotBeThere() throws Exception {
        int input = publish("Dit is " + word);
        int proposal = propose("Over " + word, "Wat nu?");
        Set<String> before = Set.copyOf(refs(word));
        execute("delete from search_entry where ref in ('input/" + input + "', 'proposal/" + proposal + "')");
        execute("insert into search_entry(ref, kind, address, title, body, words) values ('decision/" + word
                + "', 'DECISION', '/decisions/0', '" + word + "', '', 'q" + word + "')");
        assertEquals(List.of("decision/" + word), refs(word));
        operates(search::rebuild);
        assertEquals(before, Set.copyOf(refs(word)));
    }

    private int propose(String title, String question) throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft(title, question)));
    }

    private static ProposalDraft draft(String title, String question) {
        return new ProposalDraft(title, question, Purpose.DISCUSS, 20, null, Set.of());
    }

    private int publish(String text) throws Exception {
        EarlierInput said = new EarlierInput(
                "it-" + UUID.randomUUID(), new GroupKey("residents"), null, IsoWeek.parse("2023-W36"), text, true);
        return asOperator.call(() -> inputs.recordEarlier(said));
    }

    private List<String> refs(String typed) {
        return refs(query(typed));
    }

    private List<String> refs(SearchQuery query) {
        return search.find(query, null).rows().stream().map(Found::ref).toList();
    }

    private static SearchQuery query(String typed) {
        return new SearchQuery(typed, null, null);
    }

    private void act(Runnable act) throws Exception {
        asMember.call(() -> {
            act.run();
            return null;
        });
    }

    private void operates(Runnable act) throws Exception {
        asOperator.call(() -> {
            act.run();
            return null;
        });
    }

    private static String letters(UUID random) {
        return "w" + random.toString().replace("-", "").replaceAll("\\d", "z").substring(0, 20)
                + Long.toString(random.getMostSignificantBits() & Integer.MAX_VALUE, 36)
                        .replaceAll("\\d", "y");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int rowsWith(String text) throws SQLException {
        return rowsOf("search_entry", text);
    }

    private int rowsOf(String table, String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from " + table + " where title like '%" + text
                        + "%' or body like '%" + text + "%' or words like '%" + text + "%'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
