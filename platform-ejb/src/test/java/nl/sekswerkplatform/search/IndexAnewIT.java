package nl.sekswerkplatform.search;

import static nl.sekswerkplatform.proposals.ProposalFixture.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.sekswerkplatform.groups.GroupFixture;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.search.FoundPage.Found;
import nl.sekswerkplatform.testing.AsMember;
import nl.sekswerkplatform.testing.AsOperator;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing the index anew, while others publish and take away. */
@ArquillianTest
class IndexAnewIT {
    @Inject
    private SearchService search;

    @Inject
    private CopySteps copySteps;

    @Inject
    private ProposalService proposals;

    @Inject
    private GroupFixture groups;

    @Inject
    private AsMember asMember;

    @Inject
    private AsOperator asOperator;

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    private final ActingMember author = member("residents", 1);

    /** A word that nobody else in these tests has. */
    private final String word = letters(UUID.randomUUID());

    @BeforeEach
    void seatGroups() throws Exception {
        groups.seatAndAdmit();
    }

    @Test
    void losesAndKeepsNothingWhileTheIndexIsWrittenAnew() throws Exception {
        String run = UUID.randomUUID().toString();
        int gone = propose("Over " + word + " dat gaat", "Wat nu?");
        int stays = propose("Over " + word + " dat blijft", "Wat nu?");
        copySteps.begin(run);
        int early = propose("Over " + word + " dat vroeg komt", "Wat nu?");
        copyAll(run);
        int late = propose("Over " + word + " dat laat komt", "Wat nu?");
        act(() -> proposals.withdraw(author, gone));
        assertTrue(copySteps.changePlaces(run));
        Set<String> there = Set.of("proposal/" + stays, "proposal/" + early, "proposal/" + late);
        assertEquals(there, Set.copyOf(refs(word)));
        operates(search::forgetWords);
        assertEquals(there, Set.copyOf(refs(word)));
        assertEquals(0, rowsOf("search_entry", word + " dat gaat"));
        assertEquals(0, rowsOf("search_anew", word), "what was read before goes");
    }

    /** The database refuses changes to rows that others changed since an act began to read; here the newer one counts. */
    @Test
    void takesWhatChangesInTheMomentInWhichItIsCopied() throws Exception {
        int number = propose("Over " + word, "Wat nu?");
        int version = proposals.get(number).version();
        String run = UUID.randomUUID().toString();
        String other = letters(UUID.randomUUID());
        copySteps.begin(run);
        act(() -> {
            search.find(query(word), null);
            copyAll(run);
            proposals.edit(author, new SeenProposal(number, version), draft(other, "Wat dan?"));
        });
        assertTrue(copySteps.changePlaces(run));
        assertEquals(List.of(), refs(word));
        assertEquals(List.of("proposal/" + number), refs(other));
    }

    @Test
    void leavesItToTheNodeThatBeganLast() throws Exception {
        int number = propose("Over " + word, "Wat nu?");
        String first = UUID.randomUUID().toString();
        copySteps.begin(first);
        copySteps.begin(UUID.randomUUID().toString());
        assertEquals(Optional.empty(), copySteps.copySome(first, ""));
        assertFalse(copySteps.changePlaces(first));
        assertEquals(List.of("proposal/" + number), refs(word));
    }

    private void copyAll(String run) {
        Optional<String> last = Optional.of("");
        while (last.isPresent()) {
            last = copySteps.copySome(run, last.get());
        }
    }

    private int propose(String title, String question) throws Exception {
        return asMember.call(() -> proposals.propose(author, UUID.randomUUID(), draft(title, question)));
    }

    private static ProposalDraft draft(String title, String question) {
        return new ProposalDraft(title, question, Purpose.DISCUSS, 20, null, Set.of());
    }

    private List<String> refs(String typed) {
        return search.find(query(typed), null).rows().stream().map(Found::ref).toList();
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
